import {segmenter} from './intl.ts';

const ELLIPSIS = '…';
/** White space and punctuation that would look lost before the ellipsis. */
const LOOSE_END = /[\s\p{P}]+$/u;

/** The first graphemes of a text. */
function graphemesIn(text: string, language: string, most: number): string[] {
  const graphemes: string[] = [];
  for (const segment of segmenter(language, 'grapheme')?.segment(text) ?? text) {
    if (graphemes.push(typeof segment === 'string' ? segment : segment.segment) === most) break;
  }
  return graphemes;
}

/** The end of the last whole word before a position, by the rules of the language; 0 if that is in the first word. */
function wordEnd(text: string, position: number, language: string): number {
  const words = segmenter(language, 'word')?.segment(text);
  return words?.containing(position)?.index ?? text.lastIndexOf(' ', position) + 1;
}

/**
 * The beginning of a text, cut at a word and ended with "…"; the whole text where it is short enough.
 * @param length longest result in graphemes, without the ellipsis
 * @param language BCP 47, or `''` where it is not known
 */
export function excerptOf(text: string, length: number, language: string): string {
  if (text.length <= length) return text;
  const graphemes = graphemesIn(text, language || 'und', length + 1);
  if (graphemes.length <= length) return text;
  const longest = graphemes.slice(0, length).join('');
  const end = wordEnd(text, longest.length, language || 'und');
  return (text.slice(0, end).replace(LOOSE_END, '') || longest) + ELLIPSIS;
}
