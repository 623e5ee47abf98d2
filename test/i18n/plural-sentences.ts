import type {Language} from '../../src/i18n/language.ts';
import {itemsAdded} from '../../src/i18n/words-of-more.ts';

/** How many cards were there before, and how many are still to come. */
const BEFORE = 400;
const TO_COME = 300;

/** A sentence that depends on a number: how the element says it, and all numbers in it. */
interface Sentence {
  id: string;
  say: (language: Language, count: number) => string;
  values: (count: number) => number[];
}

export const SENTENCES: Sentence[] = [
  {
    id: 'list.new',
    say: ({number, plural}, count) => plural(count, 'list.new', [number(count)], '{0} new item', '{0} new items'),
    values: (count) => [count],
  },
  {
    id: 'list.added',
    say: (language, count) => itemsAdded(language, count, BEFORE + count, BEFORE + count + TO_COME),
    values: (count) => [count, BEFORE + count, BEFORE + count + TO_COME],
  },
  {
    id: 'list.added-so-far',
    say: (language, count) => itemsAdded(language, count, BEFORE + count),
    values: (count) => [count, BEFORE + count],
  },
];

/** Digits of any script, with what stands between groups of three. */
const NUMBER = /\p{Nd}+(?:[.,٬’\s]\p{Nd}{3})*/gu;

export const numbersIn = (text: string): string[] => text.match(NUMBER) ?? [];

/** A sentence without its numbers, capital letters and punctuation; a hyphen belongs to the word in Maltese. */
export const wordsIn = (text: string): string =>
  (
    text
      .replace(NUMBER, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}-]+/gu) ?? []
  ).join(' ');
