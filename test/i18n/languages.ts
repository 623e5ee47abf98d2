import {SOURCE, TARGETS} from '../../src/generated/locale-codes.ts';
import {languageFrom} from '../../src/i18n/language.ts';
import type {Language} from '../../src/i18n/language.ts';
import {loadWords, wordsOf} from '../../src/i18n/words-by-locale.ts';

/** The languages that people speak: all but the one in brackets. */
export const SPOKEN = [SOURCE, ...TARGETS].filter((tag) => tag !== 'en-XA');

/** The region whose numbers and plurals a language has without more, where that is not its largest. */
export const regionOf = (tag: string): string => (tag === 'pt' ? 'pt-PT' : tag);

/** A language as the element has it when its words have come. */
export async function loadedLanguage(tag: string): Promise<Language> {
  await loadWords(tag);
  return languageFrom(tag, tag, wordsOf(tag));
}
