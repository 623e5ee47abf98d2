import {segmenter} from './intl.ts';

const ELLIPSIS = '…';
/** White space and punctuation that would look lost before the ellipsis. */
const LOOSE_END = /[\s\p{P}]+$/u;

/** Letters that are graphemes by themselves, in scripts whose words end at spaces: most texts need no segmenter. */
const SIMPLE = /^[\0-\u02ff\u0370-\u0482\u1e00-\u1fff\u2010-\u2027]*$/;

/** The first graphemes of a text, all of it where it has no more; code points in a browser without segments. */
function beginning(text: string, length: number, language: string): string {
  let left = length;
  let end = 0;
  for (const part of segmenter(language, 'grapheme')?.segment(text) ?? text) {
    if (!left--) return text.slice(0, end);
    end += (typeof part === 'string' ? part : part.segment).length;
  }
  return text;
}

/** The end of the last whole word before a position, by the rules of the language; 0 if that is in the first word. */
function wordEnd(text: string, position: number, language: string): number {
  const words = segmenter(language, 'word')?.segment(text);
  return words?.containing(position)?.index ?? text.lastIndexOf(' ', position) + 1;
}

/**
 * The beginning of a text, cut at a word and ended with "…"; the whole text where it is short enough.
 * @param length longest result in graphemes, without the ellipsis
 * @param language BCP 47, where it is known
 */
export function excerptOf(text: string, length: number, language = 'und'): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length + 1);
  const isSimple = SIMPLE.test(start);
  const longest = isSimple ? text.slice(0, length) : beginning(text, length, language);
  if (longest === text) return text;
  const end = isSimple ? start.lastIndexOf(' ') : wordEnd(text, longest.length, language);
  return (text.slice(0, Math.max(0, end)).replace(LOOSE_END, '') || longest) + ELLIPSIS;
}
