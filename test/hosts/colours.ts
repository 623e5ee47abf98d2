import {contrastOf as contrast} from '../emulation/colours.ts';

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1});
const pen = canvas.getContext('2d', {willReadFrequently: true})!;

/** What is seen where these colours lie on each other: the browser reads them, whatever their notation. */
function mixed(colours: string[]): number[] {
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 1, 1);
  for (const colour of colours) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

/** The element and what is around it, from the outside in, through slots and shadow roots. */
function around(element: Element | null): Element[] {
  if (!element) return [];
  const root = element.getRootNode();
  const outer = element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  return [...around(outer), element];
}

/** The contrast of a colour of an element to the backgrounds under it, 1 to 21. */
export function contrastOf(element: Element, property: 'color' | 'outlineColor' = 'color'): number {
  const grounds = around(element).map((outer) => styleOf(outer).backgroundColor);
  return contrast(mixed(grounds), mixed([...grounds, styleOf(element)[property]]));
}
