import {filled} from './filled.ts';
import type {Words} from './message.ts';

const made = new Map<string, unknown>();

/** Intl's objects take milliseconds to make, so each is made once. */
function cached<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/**
 * The locale for dates, numbers and plurals. Plain English means the English of this network's museums, whose day
 * stands before the month; plain Portuguese that of Portugal, as its words do.
 */
const formatting = (tag: string) => ({en: 'en-GB', pt: 'pt-PT'})[tag] ?? tag;

export const pluralRules = (locale: string) =>
  cached(`plural ${locale}`, () => new Intl.PluralRules(formatting(locale)));

const namesIn = (tag: string) => cached(`name ${tag}`, () => new Intl.DisplayNames(tag, {type: 'language'}));

/** Whether the browser has the data of a language: Chromium lacks those of many, and has but codes for some. */
const isSpoken = (tag: string) =>
  Intl.DisplayNames.supportedLocalesOf(tag).length > 0 && namesIn(tag).of('de') !== 'de';

/** Whether dates and numbers have to be written without the browser: words that bring their own dates may be needed. */
const isOurs = (tag: string, words: Words) => 'date.months' in words && !isSpoken(tag);

/** A number as the language writes it; in a language that the browser does not know, its digits. */
export const formatNumber = (tag: string, value: number, words: Words = {}) =>
  isOurs(tag, words) ? `${value}` : cached(`number ${tag}`, () => new Intl.NumberFormat(formatting(tag))).format(value);

export type DateStyle = 'long' | 'medium' | 'short';

/**
 * A date in words.
 * @param published see `NewsItem.published`. Without a time zone of its own it is the day that was written,
 * wherever the reader is.
 * @param words in which the locale may bring its own dates, for browsers that do not know it
 */
export function formatDate(
  tag: string,
  published: string,
  dateStyle: DateStyle,
  timeZone?: string,
  words: Words = {},
): string {
  const zoned = published.endsWith('Z');
  const time = new Date(zoned || published.length < 11 ? published : `${published}Z`);
  const zone = zoned ? timeZone : 'UTC';
  const write = (locale: string, style: DateStyle) =>
    cached(
      `date ${locale} ${style} ${zone}`,
      () => new Intl.DateTimeFormat(locale, {dateStyle: style, timeZone: zone}),
    ).format(time);
  if (!isOurs(tag, words)) return write(formatting(tag), dateStyle);
  const [day, month, year] = write('en-GB', 'short').split('/') as [string, string, string];
  const name = words['date.months']!.split(',')[Number(month) - 1];
  const pattern = words[dateStyle === 'short' ? 'date.short' : 'date.long']!;
  return filled(pattern, [Number(day), name, year, day, month, year.slice(2), Number(month)]);
}

/** The name of a language in another, such as `Deutsch` for `de` in `de`; else its own, or the English one. */
export function languageName(tag: string, language: string): string {
  const base = new Intl.Locale(language).baseName;
  const names = [tag, base, 'en'].filter(isSpoken).map((speaker) => namesIn(speaker).of(base));
  // Chromium has no name for Northern Sami in any language.
  return names.find((name) => name !== base) ?? (base === 'se' ? 'davvisámegiella' : language);
}

/** Segments of a text by the rules of its language; nothing where the browser cannot. */
export function segmenter(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter | undefined {
  return 'Segmenter' in Intl
    ? cached(`${granularity} ${language}`, () => new Intl.Segmenter(language, {granularity}))
    : undefined;
}
