import type {NewsList} from '../../src/index.ts';
import {hitAt} from './hits.ts';
import {chainOf, linesIn} from './lines.ts';
import type {Line} from './lines.ts';

/** The letters of a line may stand a little out of its box where lines are set closely; they are seen all the same. */
const leadingOf = ({box}: Line) => box.height * 0.3;

function outside({box}: Line, by: number, {left, top, right, bottom}: DOMRect): boolean {
  return box.left < left - 1 || box.right > right + 1 || box.top < top - by || box.bottom > bottom + by;
}

/** Text that is cut off by a box around it, or that stands out of its own box. */
function isClipped(line: Line): boolean {
  return chainOf(line.element).some((element, index, chain) => {
    if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body) return false;
    const {display, overflowX, overflowY, contain} = getComputedStyle(element);
    const own = chain.slice(0, index).every((inner) => getComputedStyle(inner).display.startsWith('inline'));
    const clips = [overflowX, overflowY].some((overflow) => overflow !== 'visible') || contain.includes('paint');
    if (display === 'inline' || display === 'contents' || !(clips || own)) return false;
    return outside(line, leadingOf(line), element.getBoundingClientRect());
  });
}

/** Text in front of which something else stands. The overlay of a card's link does not count: one looks through it. */
function isCovered({element, box}: Line): boolean {
  const overlay = element.closest('li')?.querySelector('h1, h2, h3, h4, h5, h6')?.querySelector('a');
  return [box.left + 2, box.left + box.width / 2, box.right - 2].some((x) => {
    const hit = hitAt(x, box.top + box.height / 2, element.ownerDocument);
    return !hit || !(hit.contains(element) || element.contains(hit) || hit === overlay);
  });
}

function overlaps(one: Line, other: Line): boolean {
  if (one.element === other.element) return false;
  const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
  const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
  return width > 1 && height > 2 * Math.min(leadingOf(one), leadingOf(other));
}

/** Text of a list that is clipped, covered, beside the window or the list, or over other text. All of it has to be in the window. */
export function textFaultsIn(list: NewsList): string[] {
  const lines = linesIn(list);
  const {innerWidth} = list.ownerDocument.defaultView!;
  const {left, right} = list.getBoundingClientRect();
  const faults = (name: string, bad: Line[]) => bad.map(({text, box}) => `${name}: ${text} (${Math.round(box.top)})`);
  return [
    ...(lines.length ? [] : ['no text']),
    ...faults('clipped', lines.filter(isClipped)),
    ...faults('covered', lines.filter(isCovered)),
    ...faults(
      'outside',
      lines.filter(({box}) => box.left < -0.5 || box.right > innerWidth + 0.5),
    ),
    ...faults(
      'beside',
      lines.filter(({box}) => box.left < left - 1 || box.right > right + 1),
    ),
    ...faults(
      'overlapping',
      lines.filter((line, index) => lines.slice(0, index).some((one) => overlaps(one, line))),
    ),
  ];
}
