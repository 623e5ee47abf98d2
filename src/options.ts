/** What a value may be, in words, and how it is read; nothing is read from a value that is not allowed. */
interface Rule<T> {
  fallback: T;
  allowed: string;
  read: (value: unknown) => T | undefined;
}

const oneOf = <T extends string>(...names: [T, ...T[]]): Rule<T> => ({
  fallback: names[0],
  allowed: names.join(', '),
  read: (value) => names.find((name) => name === String(value).toLowerCase()),
});

const number = <T extends number | undefined>(fallback: T, min: number, max: number, whole = true): Rule<number | T> => ({
  fallback,
  allowed: `${min} to ${max}`,
  read(value) {
    const read = value === '' ? NaN : Number(value);
    return read >= min && read <= max && (!whole || Number.isInteger(read)) ? read : undefined;
  },
});

const text: Rule<string> = {fallback: '', allowed: 'text', read: String};

const flag: Rule<boolean> = {fallback: false, allowed: 'true, false', read: Boolean};

const timeZone: Rule<string | undefined> = {
  fallback: undefined,
  allowed: 'names such as Europe/Vienna',
  read(value) {
    try {
      const name = value as string | undefined;
      new Intl.DateTimeFormat('en', {timeZone: name});
      return name;
    } catch {
      return undefined;
    }
  },
};

/** The element's options by property name; an attribute has the same name in kebab-case. */
const rules = {
  src: text,
  limit: number(6, 1, 1e4),
  layout: oneOf('grid', 'list', 'compact', 'magazine'),
  heading: text,
  intro: text,
  headingLevel: number(2, 1, 6),
  descriptions: oneOf('button', 'shown', 'none'),
  excerpt: number(200, 0, 1e6),
  dateStyle: oneOf('long', 'medium', 'short', 'none'),
  timeZone,
  tags: text,
  more: oneOf('button', 'none'),
  linkTarget: oneOf('', '_blank'),
  loading: oneOf('eager', 'lazy'),
  refresh: number(undefined, 1, 1e6, false),
  noImages: flag,
  noSkipLink: flag,
  noCache: flag,
};

type Rules = typeof rules;
type Name = keyof Rules;

/** The element's options, each allowed. */
export type Options = {[Key in Name]: Rules[Key]['fallback'] | NonNullable<ReturnType<Rules[Key]['read']>>};

const names = Object.keys(rules) as Name[];
const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The options by the names of their attributes. */
export const optionsByAttribute = new Map(names.map((name) => [attributeOf(name), name]));

/** A value as the element uses it: its default where it is absent or, with a warning, not allowed. */
export function checked(name: Name, value: unknown): unknown {
  const {fallback, allowed, read}: Rule<unknown> = rules[name];
  const valid = read(value ?? fallback);
  if (valid === undefined && value !== null && value !== undefined) {
    console.warn(`<news-list> ${attributeOf(name)}="${String(value)}" is not allowed, but ${allowed}. Using the default.`);
  }
  return valid ?? fallback;
}
