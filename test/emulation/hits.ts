/** What a pointer meets at a point of the window, through shadow roots. */
export function hitAt(x: number, y: number, page: Document = document): Element | null {
  let hit = page.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit || !hit.shadowRoot.contains(inner)) return hit;
    hit = inner;
  }
  return hit;
}

/** The point in the middle of an element's box. */
export function middleOf(element: Element): {x: number; y: number} {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

/** Scrolls an element into the middle of its window at once. */
export const bringIntoView = (element: Element): void =>
  element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});

const STEPS = 4;

/** The points of a grid over a rectangle, inside its edges by so many pixels. */
export function gridOver({left, top, width, height}: DOMRect, inset: number): {x: number; y: number}[] {
  const along = (start: number, length: number) =>
    Array.from({length: STEPS + 1}, (_, index) => start + inset + ((length - 2 * inset) * index) / STEPS);
  return along(top, height).flatMap((y) => along(left, width).map((x) => ({x, y})));
}

/** A square of this size around the middle of an element. */
export function squareIn(element: Element, size: number): DOMRect {
  const {x, y} = middleOf(element);
  return new DOMRect(x - size / 2, y - size / 2, size, size);
}
