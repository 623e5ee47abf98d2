const ARABIC_NOUGHT = '٠'.charCodeAt(0);
const PERSIAN_NOUGHT = '۰'.charCodeAt(0);

const figure = (digit: string) => {
  const code = digit.charCodeAt(0);
  return `${code - (code < PERSIAN_NOUGHT ? ARABIC_NOUGHT : PERSIAN_NOUGHT)}`;
};

/** A text with European digits and common spaces, without invisible marks. */
export const plain = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, figure)
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s/g, ' ');

/** A date without what comes and goes with the versions of CLDR: “г.” and “р.” for year, and Catalan “de” or “del”. */
export const plainDate = (text: string): string =>
  plain(text)
    .replace(/ [гр]\.$/, '')
    .replace(' del ', ' de ');

export const figuresIn = (text: string): number[] => (plain(text).match(/\d+/g) ?? []).map(Number);
