import type {NewsList} from '../../src/index.ts';
import {links, part, parts} from '../news-list-double.ts';
import {overlapsIn} from './overlaps.ts';
import {named, styleOf, textsIn} from './texts.ts';

/** How many of each part the feed of the host pages gives. */
const COUNTS = {
  ...{heading: 1, intro: 1, descriptions: 1, card: 4, title: 4, link: 4, date: 4, image: 3, credit: 3},
  ...{'description-button': 2, summary: 4, more: 1, count: 1},
};
/** What is not there, or has no size; images are small in the narrowest columns, but never a line. */
function missingIn(list: NewsList): string[] {
  return Object.entries(COUNTS).flatMap(([name, count]) => {
    const seen = parts(list, name).filter((element) => {
      const {width, height} = element.getBoundingClientRect();
      return element.checkVisibility({visibilityProperty: true}) && width >= 20 && height >= 13;
    });
    return seen.length < count ? [`${seen.length} instead of ${count} of ${name}`] : [];
  });
}

/** A list takes the room that there is, and so does a card: only a page without room leaves it less than this. */
function thinIn(list: NewsList): string[] {
  const widthOf = (element: Element) => element.getBoundingClientRect().width;
  const section = part(list, 'list')!.closest('section')!;
  const least = Math.min(150, widthOf(list.ownerDocument.body) / 5);
  return [
    ...(widthOf(section) < least ? [`the list is ${widthOf(section)} wide`] : []),
    ...parts(list, 'card')
      .filter((card) => widthOf(card) < Math.min(150, widthOf(section)) - 1)
      .map((card) => `${named(card)} is ${widthOf(card)} wide`),
  ];
}

function cutIn(list: NewsList): string[] {
  const bounds = part(list, 'list')!.closest('section')!.getBoundingClientRect();
  return textsIn(list)
    .filter((element) => {
      const {left, right} = element.getBoundingClientRect();
      const tooWide = element.scrollWidth > element.clientWidth + 1 && styleOf(element).display !== 'inline';
      return tooWide || left < bounds.left - 1 || right > bounds.right + 1;
    })
    .map((element) => `${named(element)} is cut or stands out`);
}

function cramped(element: HTMLElement, least: number): boolean {
  const {width, height} = element.getBoundingClientRect();
  return Math.min(width, height) < least - 0.01;
}

const crampedIn = (list: NewsList): string[] =>
  [
    ...links(list).filter((link) => cramped(link, 24)),
    ...[...list.shadowRoot!.querySelectorAll('button')].filter((control) => cramped(control, 44)),
  ].map((element) => `${named(element)} is small to hit`);

/** What is not there, too narrow, cut off, on something else or too small to hit. */
export const roomIn = (list: NewsList): string[] =>
  [missingIn, thinIn, cutIn, overlapsIn, crampedIn].flatMap((find) => find(list));
