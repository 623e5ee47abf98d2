import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {mount, wordsOf} from '../news-list-double.ts';
import {gridOver, hitAt} from './hits.ts';
import {RICH} from './rich-feed.ts';

/** As on many sites: it stays in sight, above all else. */
export const BAR = 'position: sticky; z-index: 10; background: Canvas; block-size: 4.5rem';
export const header = `<header style="${BAR}; inset-block-start: 0">Museum</header>`;
const room = '<div style="block-size: 150vh"></div>';

/** A list on a long page under a header that stays. */
export const show = (attributes: string, bars = header): Promise<NewsList> =>
  mount(`${bars}${room}<news-list heading="News" ${attributes}></news-list>${room}`, RICH);

/** The links before and after the list. */
export const neighbours = (list: NewsList) => {
  const [before, after] = ['#before', '#after'].map((href) =>
    document.querySelector<HTMLElement>(`a[href="${href}"]`)!,
  );
  expect(list.parentElement!.contains(before!)).to.equal(true);
  return {from: before!, to: after!};
};

const LETTERS = 4; // pixels that those of a heading may stand out of their line

/** The points of an element that something else covers, or that are outside the window. */
export const hiddenPoints = (element: Element) =>
  [...element.getClientRects()]
    .flatMap((box) => gridOver(box, LETTERS))
    .filter(({x, y}) => !element.contains(hitAt(x, y)));

export function expectWhole(stop: Element): void {
  const name = `${wordsOf(stop).slice(0, 30)} at ${Math.round(stop.getBoundingClientRect().top)}`;
  expect(hiddenPoints(stop), name).to.deep.equal([]);
}

/** Puts the same around a list that is there already. */
export function surround(list: NewsList): void {
  list.before(template(header + room));
  list.after(template(room));
}

function template(markup: string): DocumentFragment {
  const element = document.createElement('template');
  element.innerHTML = markup;
  return element.content;
}
