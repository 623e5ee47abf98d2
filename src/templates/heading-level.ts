import type {TemplateResult} from 'lit/html.js';

const made = new Map<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * A template in which `h0` is a heading of the given level, 1 to 6. Lit takes no value for the name of an element,
 * and tells templates apart by the identity of their strings: each level of each template is made once.
 */
export function atLevel(level: number, template: TemplateResult): TemplateResult {
  const {strings} = template;
  const levels = made.get(strings) ?? [];
  made.set(strings, levels);
  levels[level] ??= Object.assign(
    strings.map((text) => text.replace(/h0/g, `h${level}`)),
    {raw: strings.raw},
  );
  return {...template, strings: levels[level]};
}
