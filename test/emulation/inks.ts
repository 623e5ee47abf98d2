import {ENGINE} from '../engine.ts';
import {listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {adopt} from './demo-pages.ts';
import {lineRangesIn} from './line-ranges.ts';

/**
 * Each ink takes one of the three colours out of the white of the page, however often it is laid on the same place:
 * the letters of a word may touch. Two colours are missing only where two inks lie on each other.
 */
const INKS = ['0 255 255', '255 0 255', '255 255 0'];

const nameOf = (ink: number) => `ink-${ink}`;
const colourOf = (ink: number) => `rgb(${INKS[ink]} / 0.5)`;

const PAINT = `
  *, ::before, ::after {
    color: transparent !important;
    background: none !important;
    border-color: transparent !important;
    outline-color: ${colourOf(0)} !important; /* as the words of the skip link, which are the first */
    text-decoration: none !important;
  }
  img {
    visibility: hidden !important;
  }
  :host([data-whole]),
  :host([data-whole]) :not(.unseen, .skip:not(:focus)) {
    overflow: visible !important;
    clip: auto !important;
    clip-path: none !important;
    mask: none !important;
    -webkit-line-clamp: none !important;
  }
  ${INKS.map((_, ink) => `::highlight(${nameOf(ink)}) {color: ${colourOf(ink)}}`).join('\n')}
`;

/** A line of text, and where it is. */
export interface InkedLine {
  range: Range;
  box: DOMRect;
}

/** How far apart two boxes are. */
export function distance(one: DOMRect, other: DOMRect): number {
  const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
  return Math.max(across, down);
}

/** Leaves nothing to be seen of the lists of a page but their texts. */
export const prepareInks = (page: FrameWindow): void => adopt(page, PAINT);

/** Lets nothing in the lists of a page hide a part of what is in it, or lets it again. */
export const showWhole = (page: FrameWindow, whole: boolean): void =>
  listsIn(page).forEach((list) => list.toggleAttribute('data-whole', whole));

/** WebKit highlights no words of buttons: these have one ink for all their lines. */
const painted = (range: Range) =>
  ENGINE === 'WebKitGTK' ? range.startContainer.parentElement!.closest('button') : null;

/** Gives each line of text in a page the ink that is farthest from it so far. */
export function layInks(page: FrameWindow): InkedLine[] {
  const groups = INKS.map((): InkedLine[] => []);
  const inks = new Map<Element, number>();
  for (const range of listsIn(page).flatMap(lineRangesIn)) {
    const box = range.getBoundingClientRect();
    const room = groups.map((group) => Math.min(...group.map((line) => distance(line.box, box))));
    const button = painted(range);
    const ink = (button && inks.get(button)) ?? room.indexOf(Math.max(...room));
    groups[ink]!.push({range, box});
    if (button) inks.set(button, ink);
  }
  inks.forEach((ink, button) => (button as HTMLElement).style.setProperty('color', colourOf(ink), 'important'));
  groups.forEach((group, ink) =>
    page.CSS.highlights.set(nameOf(ink), new page.Highlight(...group.map(({range}) => range))),
  );
  return groups.flat();
}
