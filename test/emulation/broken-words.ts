import type {InkedLine} from './inks.ts';

/** Scripts in which a line may end after nearly every sign. */
const ANYWHERE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

const isInWord = (...signs: (string | undefined)[]) =>
  signs.every((sign = '') => /[\p{L}\p{M}]/u.test(sign) && !ANYWHERE.test(sign));

/** Words that begin on one line and end on the next, where nobody has asked for hyphens. */
export const brokenWordsIn = (lines: InkedLine[]): string[] =>
  lines.flatMap(({range: {endContainer, endOffset}}) => {
    const text = endContainer.textContent!;
    const isBroken = isInWord(text[endOffset - 1], text[endOffset]);
    if (!isBroken || getComputedStyle(endContainer.parentElement!).hyphens === 'auto') return [];
    return [`broken: ${text.slice(0, endOffset)}|${text.slice(endOffset)}`];
  });
