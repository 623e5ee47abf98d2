import type {NewsList} from '../../src/index.ts';

/** A line of text on screen, and the element that it stands in. */
export interface Line {
  text: string;
  element: HTMLElement;
  box: DOMRect;
}

/** The parent in the tree as it is shown: through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

/** An element and all that it stands in. */
export function chainOf(element: Element | null): Element[] {
  return element ? [element, ...chainOf(parentOf(element))] : [];
}

/** For screen readers alone, as usual: a clip path of no size. */
const isUnseen = (element: Element) => chainOf(element).some((one) => getComputedStyle(one).clipPath === 'inset(50%)');

function linesOf(node: Node): Line[] {
  const element = node.parentElement;
  if (!element || !node.textContent?.trim()) return [];
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
  if (!boxes.length || isUnseen(element)) return [];
  return boxes.map((box) => ({text: node.textContent!.trim().slice(0, 40), element, box}));
}

/** All text that a list shows, its own and what the page has put into it, line by line. */
export function linesIn(list: NewsList): Line[] {
  return [list.shadowRoot!, list].flatMap((root) => {
    const walker = list.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    while (walker.nextNode()) lines.push(...linesOf(walker.currentNode));
    return lines;
  });
}
