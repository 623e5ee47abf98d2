import {isUsedIn, OVERTAKEN, translated} from './languages.mjs';

const PLACEHOLDERS = /\{\d\}/g;
const placeholders = (text) => (text.match(PLACEHOLDERS) ?? []).sort().join(' ');
const wordsIn = (text) =>
  text
    .replace(PLACEHOLDERS, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** English words that none of the other languages has. */
const ENGLISH = new Set(['news', 'show', 'loaded', 'loading', 'skip', 'could', 'available', 'the', 'opens', 'retry']);

/** Messages that are by chance the same as in English. */
const ALIKE = {it: ['card.language']};

/** What is wrong with the translations, a line each. */
export function problemsIn(files) {
  return translated.flatMap((tag) => problemsOf(tag, files.get(tag)));
}

function problemsOf(tag, xliff) {
  const english = pairsOfWords(xliff.units.map(({source}) => source));
  return xliff.units
    .filter(({id}) => isUsedIn(tag, id))
    .map((unit) => [unit.id, problemOf(tag, unit, english)])
    .filter(([, problem]) => problem)
    .map(([id, problem]) => `locales/${tag}.xlf: ${id} ${problem}.`);
}

function problemOf(tag, {id, source, target, state}, english) {
  if (!target.trim()) return 'is not translated';
  if (state === OVERTAKEN) return 'is translated from other English words: adapt it, and mark it as wanting review';
  if (placeholders(target) !== placeholders(source)) {
    return `has the values ${placeholders(target) || '(none)'} where English has ${placeholders(source) || '(none)'}`;
  }
  if (target !== target.trim() || / {2}/.test(target)) return 'has a space too many';
  if (target !== target.normalize('NFC')) return 'is not in the normal form NFC: letters and accents are apart';
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(target)) return 'has an invisible direction mark';
  if (ALIKE[tag]?.includes(id)) return undefined;
  const stray = strayEnglish(tag, target, source, english);
  return stray && `still has English in it: “${stray}”`;
}

/** English left in a translation: all of it, a word or a pair of words that only English has, or Latin letters. */
function strayEnglish(tag, target, source, english) {
  if (target === source) return target;
  if (new Intl.Locale(tag).maximize().script !== 'Latn')
    return target.replace(PLACEHOLDERS, '').match(/[A-Za-z]+/)?.[0];
  const words = wordsIn(target);
  return words.find((word) => ENGLISH.has(word)) ?? [...pairsOfWords([target])].find((pair) => english.has(pair));
}

function pairsOfWords(texts) {
  return new Set(
    texts.flatMap((text) => {
      const words = wordsIn(text);
      return words.slice(1).map((word, index) => `${words[index]} ${word}`);
    }),
  );
}
