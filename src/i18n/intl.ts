import {filled} from './filled.ts';
import type {Words} from './message.ts';

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

/** Whether the browser has the data of a language: Chromium lacks those of many, and has but codes for some. */
const isSpoken = (tag: string) =>
  Intl.DisplayNames.supportedLocalesOf(tag).length > 0 && namesIn(tag).of('de') !== 'de';

const namesIn = (tag: string) => cached(Intl.DisplayNames, tag, {type: 'language' as const});

/** A number as the language writes it; in a language that the browser does not know, its digits. */
export const formatNumber = (tag: string, value: number) =>
  isSpoken(tag) ? cached(Intl.NumberFormat, formatting(tag), {}).format(value) : `${value}`;

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
  const write = (locale: string, style: DateStyle) =>
    cached(Intl.DateTimeFormat, locale, {dateStyle: style, timeZone: zoned ? timeZone : 'UTC'}).format(time);
  const months = words['date.months'];
  if (!months || isSpoken(tag)) return write(formatting(tag), dateStyle);
  const [day, month, year] = write('en-GB', 'short').split('/') as [string, string, string];
  const name = months.split(',')[Number(month) - 1];
  const pattern = words[dateStyle === 'short' ? 'date.short' : 'date.long']!;
  return filled(pattern, [Number(day), name, year, day, month, year.slice(2), Number(month)]);
}

/** The name of a language in another, such as `Deutsch` for `de` in `de`, or its own; the tag where nobody knows it. */
export function languageName(tag: string, language: string): string {
  const speaker = [tag, language].find(isSpoken) ?? 'en';
  return namesIn(speaker).of(new Intl.Locale(language).baseName) ?? language;
}

/** Segments of a text by the rules of its language; nothing where the browser cannot. */
export function segmenter(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter | undefined {
  return 'Segmenter' in Intl ? cached(Intl.Segmenter, language, {granularity}) : undefined;
}
