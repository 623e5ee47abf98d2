import {readFileSync} from 'node:fs';

/**
 * `locales/languages.json`, by BCP 47 tag: the name in English, the own name, the plural categories of CLDR, and dates
 * where browsers lack them.
 */
export const languages = JSON.parse(readFileSync(new URL('../languages.json', import.meta.url), 'utf8'));

/** The language of the words in the code. */
export const SOURCE = 'en';

/** Made from English by machine: what is not in brackets on screen cannot be translated. */
export const PSEUDO = 'en-XA';

/** The state of a translation whose English text has changed since. */
export const OVERTAKEN = 'needs-adaptation';

/** The languages that somebody translates. */
export const translated = Object.keys(languages).filter((tag) => tag !== SOURCE);

export const targets = [...translated, PSEUDO].sort();

/** The id of a sentence that depends on a number, and its CLDR plural category. */
const PLURAL = /^(.+)\.(zero|one|two|few|many|other)$/;

/** `list.new.few` → `{sentence: 'list.new', category: 'few'}`; nothing for a message with one form. */
export function pluralOf(id) {
  const [, sentence, category] = PLURAL.exec(id) ?? [];
  return sentence && {sentence, category};
}

/** The plural categories of a language. Not those that this Node knows: they change with its version. */
export const categoriesOf = (tag) => (languages[tag] ?? languages[SOURCE]).plurals.split(' ');

/** Whether a language has the plural category that an id such as `list.added.few` ends with. */
export function isUsedIn(tag, id) {
  const plural = pluralOf(id);
  return !plural || categoriesOf(tag).includes(plural.category);
}
