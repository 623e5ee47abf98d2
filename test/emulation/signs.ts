/** The characters that stand leftmost and rightmost on screen. */
export function signsOf(element: Element): {first?: string; last?: string} {
  const text = [...element.childNodes].find((node) => node instanceof Text)!;
  const range = document.createRange();
  const signs = [...text.data.trim()].map((sign, index) => {
    const at = text.data.indexOf(text.data.trim()) + index;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return {sign, left: range.getBoundingClientRect().left};
  });
  signs.sort((one, other) => one.left - other.left);
  return {first: signs[0]?.sign, last: signs.at(-1)?.sign};
}
