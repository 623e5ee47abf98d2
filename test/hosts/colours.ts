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

/** As WCAG 2 defines it. */
function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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
  const [light = 0, dark = 0] = [mixed(grounds), mixed([...grounds, styleOf(element)[property]])]
    .map(luminance)
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
