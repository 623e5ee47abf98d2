import type {TemplateResult} from 'lit/html.js';

// Takes the place of lit-html in the standalone file, where that alone would be a fifth of what a page loads: the part
// of it that our templates use, with the same names and the same results. Values stand in text, as arrays, templates or
// words, and in attributes (`name=${…}`, `class="a ${…}"`, `?name=${…}`); there are no events, properties or directives.
// The build and `npm run test:standalone` put it in; everything else, and the npm package, uses Lit itself.
//
// Nothing is kept for a place but its last value: where it is follows from what stands before it. So a card has no more
// nodes than one that was written by hand. White space alone, between tags or values, only breaks lines of the source.

type Result = Pick<TemplateResult, 'strings' | 'values'>;

/** An attribute with values, the first of them at this index, between these strings. */
interface Attribute {
  name: string;
  around: string[];
  first: number;
}

/** A node of a template: its attributes with values, and its children, of which a number is the index of a value. */
interface Spot {
  attributes: Attribute[];
  children: (Spot | number)[];
}

interface TrustedTypes {
  trustedTypes: {
    createPolicy(name: string, rules: {createHTML(text: string): string}): {createHTML(text: string): string};
  };
}

export const nothing = Symbol();

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({strings, values});

/** The text that is in every place of a copy. */
const EMPTY = '';

/** Stands for a value in the HTML of a template. */
const MARK = '{{}}';

/** The name that Lit's own has, so that a page's policy allows both or none. */
const policy = (globalThis as Partial<TrustedTypes>).trustedTypes?.createPolicy('lit-html', {
  createHTML: (text) => text,
});
const templates = new WeakMap<TemplateStringsArray, Spot & {content: DocumentFragment}>();

/** In a document of its own, where nothing is loaded. */
function contentOf(strings: TemplateStringsArray): DocumentFragment {
  const text = strings.reduce(
    (before, string) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? MARK : `<!--${MARK}-->`) + string,
  );
  const template = document.createElement('template');
  const whole = text.replace(/>\s+</g, '><');
  template.innerHTML = policy?.createHTML(whole) ?? whole;
  return template.content;
}

function templateOf(strings: TemplateStringsArray) {
  const known = templates.get(strings);
  if (known) return known;
  const content = contentOf(strings);
  let count = 0;
  const spotOf = (node: Node & {attributes?: NamedNodeMap}): Spot => ({
    attributes: [...(node.attributes ?? [])].flatMap(({name, value}) => {
      const around = value.split(MARK);
      const first = count;
      count += around.length - 1;
      if (first === count) return [];
      (node as Element).removeAttribute(name);
      return {name, around, first};
    }),
    children: [...node.childNodes].map((child) => {
      if (child.nodeValue !== MARK) return spotOf(child);
      (child as Comment).replaceWith(EMPTY);
      return count++;
    }),
  });
  const template = {...spotOf(content), content};
  templates.set(strings, template);
  return template;
}

/** What an attribute says; nothing where one of its values is that. */
function textOf({around, first}: Attribute, values: unknown[]) {
  let text = around[0]!;
  for (let index = 1; index < around.length; index++) {
    const value = values[first + index - 1];
    if (value === nothing) return nothing;
    text += ((value as string) ?? '') + around[index]!;
  }
  return text;
}

function showAttribute(element: Element, attribute: Attribute, before: unknown[] | undefined, after: unknown[]): void {
  const {name} = attribute;
  const text = textOf(attribute, after);
  const was = before ? textOf(attribute, before) : nothing;
  if (text === was) return;
  if (name[0] === '?') element.toggleAttribute(name.slice(1), text === 'true');
  else if (text === nothing) element.removeAttribute(name);
  else element.setAttribute(name, text);
}

/** What is shown of a value: of what is empty, nothing. */
const solid = (value: unknown) => (value === '' ? nothing : (value ?? nothing));

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** What two values have in common where one can be shown by changing the other; nothing for words. */
const kindOf = (value: unknown) => (isList(value) ? isList : value === nothing ? value : (value as Result).strings);

const valuesOf = (value: unknown) => (isList(value) ? value : (value as Result).values);

const childrenOf = (value: unknown) =>
  isList(value) ? value.map((_, index) => index) : templateOf((value as Result).strings).children;

/** How many nodes show a value. */
function sizeOf(value: unknown): number {
  const kind = kindOf(value);
  if (!kind || kind === nothing) return kind ? 0 : 1;
  const values = valuesOf(value);
  return childrenOf(value).reduce<number>(
    (sum, child) => sum + (typeof child === 'number' ? sizeOf(solid(values[child])) : 1),
    0,
  );
}

/**
 * Shows the values of a template or list from a node on.
 * @param before nothing in a copy that is still empty
 * @returns the node that follows them
 */
function showAll(
  parent: Node,
  start: Node | null,
  children: Spot['children'],
  before: unknown[] | undefined,
  after: unknown[],
) {
  let at = start;
  for (const child of children) {
    if (typeof child === 'number') {
      at = show(parent, at, before ? solid(before[child]) : EMPTY, solid(after[child]));
    } else {
      for (const attribute of child.attributes) showAttribute(at as Element, attribute, before, after);
      if (child.children[0] !== undefined) showAll(at!, at!.firstChild, child.children, before, after);
      at = at!.nextSibling;
    }
  }
  return at;
}

/** Shows a value in the place of another that begins at a node; the node that follows it. */
function show(parent: Node, start: Node | null, before: unknown, after: unknown): Node | null {
  const kind = kindOf(after);
  if (kind !== kindOf(before)) return insert(parent, remove(parent, start, before), after);
  if (kind === nothing) return start;
  if (kind) {
    const [children, others] = [childrenOf(after), childrenOf(before)];
    const longer = children.length < others.length ? others : children;
    return showAll(parent, start, longer, valuesOf(before), valuesOf(after));
  }
  if (after !== before) start!.nodeValue = `${after as string}`;
  return start!.nextSibling;
}

function remove(parent: Node, start: Node | null, value: unknown) {
  let at = start;
  for (let left = sizeOf(value); left; left--) {
    const gone = at!;
    at = gone.nextSibling;
    parent.removeChild(gone);
  }
  return at;
}

function insert(parent: Node, at: Node | null, value: unknown) {
  const kind = kindOf(value);
  if (kind === nothing) return at;
  const isTemplate = kind && !isList(value);
  const fragment = isTemplate
    ? document.importNode(templateOf((value as Result).strings).content, true)
    : new DocumentFragment();
  if (kind) showAll(fragment, fragment.firstChild, childrenOf(value), isTemplate ? undefined : [], valuesOf(value));
  else fragment.append(value as string);
  parent.insertBefore(fragment, at);
  return at;
}

const rendered = new WeakMap<Node, Result>();

/** Shows a template in an element or shadow root, of which nobody else changes the content. */
export function render(result: Result, container: Node): void {
  show(container, container.firstChild, rendered.get(container) ?? nothing, result);
  rendered.set(container, result);
}
