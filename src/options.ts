/** The element's options: attributes in kebab-case, properties of the same name in camelCase. */
export interface Options {
  src: string;
  limit: number;
  layout: 'grid' | 'list' | 'compact' | 'magazine';
  heading: string;
  intro: string;
  headingLevel: number;
  descriptions: 'button' | 'shown' | 'none';
  excerpt: number;
  dateStyle: 'long' | 'medium' | 'short' | 'none';
  timeZone: string | undefined;
  tags: string;
  more: 'button' | 'none';
  linkTarget: '' | '_blank';
  loading: 'eager' | 'lazy';
  refresh: number | undefined;
  noImages: boolean;
  noSkipLink: boolean;
  noCache: boolean;
}

/** The default, what is allowed in words, and how a value is read: `undefined` when it is not allowed. */
type Rule = [fallback: unknown, allowed: string, read: (value: unknown) => unknown];

const oneOf = (allowed: string): Rule => {
  const names = allowed.split(', ');
  return [names[0], allowed, (value) => names.find((name) => name === `${value as string}`.toLowerCase())];
};

const number = (fallback: number | undefined, min: number, max: number, fits = Number.isInteger): Rule => [
  fallback,
  `${min} to ${max}`,
  (value) => {
    const read = value === '' ? NaN : Number(value);
    return read >= min && read <= max && fits(read) ? read : undefined;
  },
];

const text: Rule = ['', '', String];

const flag: Rule = [false, '', Boolean];

const timeZone: Rule = [
  undefined,
  'IANA names',
  (name) => {
    try {
      return new Intl.DateTimeFormat('en', {timeZone: name as string}) && name;
    } catch {
      return undefined;
    }
  },
];

const rules: Record<keyof Options, Rule> = {
  src: text,
  limit: number(6, 1, 1e4),
  layout: oneOf('grid, list, compact, magazine'),
  heading: text,
  intro: text,
  headingLevel: number(2, 1, 6),
  descriptions: oneOf('button, shown, none'),
  excerpt: number(200, 0, 1e6),
  dateStyle: oneOf('long, medium, short, none'),
  timeZone,
  tags: text,
  more: oneOf('button, none'),
  linkTarget: ['', '_blank', (value) => (value === '_blank' || value === '' ? value : undefined)],
  loading: oneOf('eager, lazy'),
  refresh: number(undefined, 1, 3e4, isFinite),
  noImages: flag,
  noSkipLink: flag,
  noCache: flag,
};

const attributeOf = (name: string) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The options by the names of their attributes. */
export const optionsByAttribute = new Map(
  (Object.keys(rules) as (keyof Options)[]).map((name) => [attributeOf(name), name]),
);

/** A value as the element uses it: its default where it is absent or, with a warning, not allowed. */
export function checked(name: keyof Options, value?: unknown): unknown {
  const [fallback, allowed, read] = rules[name];
  if (value === null || value === undefined) return fallback;
  const valid = read(value);
  if (valid === undefined) {
    console.warn(
      `<news-list> ${attributeOf(name)}="${value as string}" is not allowed (${allowed}); the default is used.`,
    );
  }
  return valid ?? fallback;
}
