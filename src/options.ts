import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** What an attribute or property may be. `read` gives nothing for a value that is not allowed. */
interface Rule<T> {
  fallback: T;
  allowed: string;
  read: (value: unknown) => T | undefined;
}

const oneOf = <T extends string>(...names: [T, ...T[]]): Rule<T> => ({
  fallback: names[0],
  allowed: names.join(', '),
  read: (value) => names.find((name) => name === String(value).trim().toLowerCase()),
});

function number<T extends number | undefined>(fallback: T, min: number, max: number, whole = true): Rule<number | T> {
  return {
    fallback,
    allowed: `${whole ? 'whole numbers' : 'numbers'} from ${min}${max < Infinity ? ` to ${max}` : ''}`,
    read(value) {
      const read = typeof value === 'string' && value.trim() ? Number(value) : value;
      const fits = typeof read === 'number' && read >= min && read <= max && (!whole || Number.isInteger(read));
      return fits ? read : undefined;
    },
  };
}

const text = {fallback: '', allowed: 'text', read: (value: unknown) => String(value)};

const flag = {fallback: false, allowed: 'true or false', read: Boolean};

const timeZone: Rule<string | undefined> = {
  fallback: undefined,
  allowed: 'IANA names, such as Europe/Vienna',
  read(value) {
    try {
      new Intl.DateTimeFormat('en', {timeZone: String(value)});
      return String(value);
    } catch {
      return undefined;
    }
  },
};

/** The element's options by property name. */
export const rules = {
  src: text,
  heading: text,
  intro: text,
  tags: text,
  limit: number(6, 1, 10_000),
  layout: oneOf('grid', 'list', 'compact', 'magazine'),
  headingLevel: number(2, 1, 6),
  descriptions: oneOf('button', 'shown', 'none'),
  excerpt: number(200, 0, Infinity),
  dateStyle: oneOf('long', 'medium', 'short', 'none'),
  timeZone,
  more: oneOf('button', 'none'),
  linkTarget: oneOf('', '_blank'),
  loading: oneOf('eager', 'lazy'),
  refresh: number(undefined, 1, Infinity, false),
  noImages: flag,
  noSkipLink: flag,
  noCache: flag,
};

type Rules = typeof rules;

/** The type of an option. */
export type Option<Name extends keyof Rules> = Rules[Name]['fallback'] | NonNullable<ReturnType<Rules[Name]['read']>>;

/** A value as the element uses it: its default where it is absent or, with a warning, not allowed. */
function checked({fallback, allowed, read}: Rule<unknown>, attribute: string, value: unknown): unknown {
  if (value === null || value === undefined) return fallback;
  const valid = read(value);
  if (valid === undefined) {
    const instead = String(fallback ?? '') || 'none';
    console.warn(`<news-list ${attribute}="${String(value)}">: allowed are ${allowed}. The default is used: ${instead}.`);
  }
  return valid ?? fallback;
}

/** The accessors of an option, for Lit; nothing for a property that is none. */
export function optionDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration) {
  if (!(name in rules)) return undefined;
  const rule: Rule<unknown> = rules[name as keyof Rules];
  const attribute = String(options.attribute || name);
  return {
    get(this: Record<PropertyKey, unknown>) {
      return this[key] ?? rule.fallback;
    },
    set(this: ReactiveElement & Record<PropertyKey, unknown>, value: unknown) {
      const old = this[name];
      this[key] = checked(rule, attribute, value);
      this.requestUpdate(name, old, options);
    },
    configurable: true,
    enumerable: true,
  };
}
