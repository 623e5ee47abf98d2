import {SOURCE, TARGETS} from '../generated/locale-codes.ts';
import {loadLocale} from './load-locale.ts';
import {canonical} from './likely.ts';
import {matchLocale, sameLanguage, shortened} from './match-locale.ts';
import type {Words} from './message.ts';

export {SOURCE};

/** What came with the element: its own words are in the code, others come when they are asked for. */
const loaded = new Map<string, Words>([[SOURCE, {}]]);

/** What pages have added. */
const added = new Map<string, Words>();

/** Called when a page has added words. */
export const listeners = new Set<() => void>();

/** The languages that have words, here or in a file. */
export const locales = (): string[] => [SOURCE, ...TARGETS, ...added.keys()];

/** The language with a file whose words stand behind those that a page has added. */
function filed(locale: string): string {
  const match = matchLocale(locale, [SOURCE, ...TARGETS]);
  return match && sameLanguage(match, locale) ? match : SOURCE;
}

/** The languages whose words are here, all of them. */
export const loadedLocales = (): string[] => locales().filter((locale) => loaded.has(filed(locale)));

/** The words of a language: what a page has added for it, or for what it is a region of, goes before. */
export const wordsOf = (locale: string): Words =>
  Object.assign(
    {},
    loaded.get(filed(locale)),
    ...shortened(locale)
      .reverse()
      .map((tag) => sameLanguage(tag, locale) && added.get(tag)),
  ) as Words;

/** Fetches the words of one of `locales()`, once. A failure is not remembered: the next call tries again. */
export async function loadWords(locale: string): Promise<void> {
  const file = filed(locale);
  if (!loaded.has(file)) loaded.set(file, await loadLocale(file));
}

/** See `NewsList.addWords`. */
export function addWords(language: string, words: Words): void {
  const tag = canonical(language);
  if (tag) {
    const texts = Object.entries(words).filter(([, text]) => typeof text === 'string');
    added.set(tag, {...added.get(tag), ...Object.fromEntries(texts)});
    for (const listener of listeners) listener();
  }
  const check = import('./check-words.ts').then(({checkWords}) => checkWords(language, tag, words));
  check.catch(() => {}); // mistakes are not told where that file does not come
}
