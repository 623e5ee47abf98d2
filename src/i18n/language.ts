import {formatDate, formatNumber, languageName} from './intl.ts';
import type {DateStyle} from './intl.ts';
import {messagesIn, pluralsIn} from './message.ts';
import type {Words} from './message.ts';

/** One language for the interface: its words, and how it writes dates, numbers and the names of languages. */
export type Language = ReturnType<typeof languageFrom>;

/**
 * @param locale of the words; empty while nobody knows which it will be
 * @param tag of the page, such as `de-AT` where the words are `de`: it decides how dates and numbers look
 */
export const languageFrom = (locale: string, tag: string, words: Words = {}) => ({
  locale,
  msg: messagesIn(words),
  plural: pluralsIn(words, locale),
  number: (value: number) => formatNumber(tag, value, words),
  date: (published: string, style: DateStyle, timeZone?: string) => formatDate(tag, published, style, timeZone, words),
  languageName: (language: string) => languageName(tag, language),
});
