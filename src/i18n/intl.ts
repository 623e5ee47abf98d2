type Formatter<T, O> = new (locale: string, options: O) => T;

const made = new Map<string, unknown>();

/** Intl's objects take milliseconds to make, so each is made once. */
function cached<T, O extends object>(kind: Formatter<T, O>, locale: string, options: O): T {
  const key = kind.name + locale + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new kind(locale, options));
  return made.get(key) as T;
}

/**
 * The locale for dates and numbers. Plain English means the English of this network's museums, whose day
 * stands before the month.
 */
const formatting = (tag: string) => (tag === 'en' ? 'en-GB' : tag);

export const pluralRules = (locale: string) => cached(Intl.PluralRules, locale, {});

export const formatNumber = (tag: string, value: number) =>
  cached(Intl.NumberFormat, formatting(tag), {}).format(value);

export type DateStyle = 'long' | 'medium' | 'short';

/**
 * A date in words.
 * @param published see `NewsItem.published`. Without a time zone of its own it is the day that was written,
 * wherever the reader is.
 */
export function formatDate(tag: string, published: string, dateStyle: DateStyle, timeZone?: string): string {
  const zoned = published.endsWith('Z');
  const time = new Date(zoned || published.length < 11 ? published : `${published}Z`);
  return cached(Intl.DateTimeFormat, formatting(tag), {dateStyle, timeZone: zoned ? timeZone : 'UTC'}).format(time);
}

/** The name of a language in another, such as `Deutsch` for `de` in `de`; the tag itself where nobody knows it. */
export function languageName(tag: string, language: string): string {
  return cached(Intl.DisplayNames, tag, {type: 'language' as const}).of(new Intl.Locale(language).baseName) ?? language;
}

/** Segments of a text by the rules of its language; nothing where the browser cannot. */
export function segmenter(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter | undefined {
  return 'Segmenter' in Intl ? cached(Intl.Segmenter, language, {granularity}) : undefined;
}
