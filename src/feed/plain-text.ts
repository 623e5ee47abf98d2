import {decodeEntities} from './decode-entities.ts';
import {stripTags} from './html-tokens.ts';

/** Characters that are never seen and could harm what stands beside them. */
const HARMFUL = /[\0-\x08\x0e-\x1f\x7f-\x9f\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Single no-break spaces stay: they hold numbers and French punctuation together. */
const SPACES = /\s{2,}|[^\S\xa0\u202f]/g;

const tidy = (text: string) => decodeEntities(text).replace(HARMFUL, '').replace(SPACES, ' ').trim();

/** A string or number as one line of text, whatever markup a feed has put into it. */
export function plainText(value: unknown): string {
  if (typeof value != 'string' && typeof value != 'number') return '';
  return tidy(stripTags(String(value)));
}

/** The beginning of an article as text: enough for any excerpt, and no work for the rest. */
export function beginning(content: unknown, isHtml?: boolean): string {
  if (typeof content != 'string') return '';
  for (let size = 2000; ; size *= 8) {
    const text = tidy(stripTags(content.slice(0, size), isHtml));
    if (size >= content.length) return text;
    if (text.length > 999) return text.slice(0, -40) + text.slice(-40).replace(/\s\S*$/, '…'); // half a word or entity
  }
}
