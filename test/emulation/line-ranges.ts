import type {NewsList} from '../../src/index.ts';
import {linesIn} from './lines.ts';

/** How much of its height a letter shares with others of its line, at least: fonts differ. */
const SHARED = 0.6;

function isBeside(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.height, other.height) * SHARED;
}

const textsOf = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim());

/** The texts of an element, line by line. */
function rangesOf(element: Element): Range[] {
  const letter = element.ownerDocument.createRange();
  const ranges: Range[] = [];
  let first: DOMRect | undefined;
  for (const text of textsOf(element)) {
    for (let at = 0, from = 0; at < text.length; at++) {
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      const box = [...letter.getClientRects()].find(({width}) => width);
      if (!box) continue; // white space that is not there, or a part of another letter
      if (!first || !isBeside(first, box)) {
        letter.setStart(text, from);
        ranges.push(letter.cloneRange());
        first = box;
      }
      from = at + 1;
      ranges.at(-1)!.setEnd(text, from);
    }
  }
  return ranges;
}

/** All text that a list shows, line by line. */
export function lineRangesIn(list: NewsList): Range[] {
  const elements = new Set(linesIn(list).map(({element}) => element));
  return [...elements].flatMap(rangesOf);
}
