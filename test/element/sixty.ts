import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {ENGINE} from '../engine.ts';
import {feedOf, links, pictured, place, settled} from '../news-list-double.ts';
import type {Members} from '../news-list-double.ts';

/** Cards that are there at once; those after them are far. */
export const AT_ONCE = 16;
export const COUNT = 60;

/** Firefox 153 and WebKit 2.50 tell screen readers nothing of the text in what they skip: there nothing is. */
export const SKIPS = ENGINE === 'Chromium';

const CREDIT = 'Anna Berg, Museum of the Bay of Orren, photographed for the catalogue of the winter exhibition';

/** With all that a card can have; each second credit is longer, so that titles in one row need rows in common. */
export const described = (name: string | number, index = 0): Members =>
  pictured(
    name,
    {description: `Description ${name}.`, credit: index % 2 ? CREDIT : 'A. Berg', width: 1200, height: 800},
    {summary: 'For the first time since the ferry line closed, the ruins can be visited by mail boat.'},
  );

export const namesTo = (count: number): string[] => Array.from({length: count}, (_, index) => `Title ${index + 1}`);

export const SIXTY = feedOf(Array.from({length: COUNT}, (_, index) => described(index + 1, index)));

/** All sixty, when all are there. */
export async function showSixty(attributes = ''): Promise<NewsList> {
  const list = place(`<news-list limit="${COUNT}" ${attributes}></news-list>`, SIXTY);
  await settled(list);
  await list.updateComplete;
  expect(links(list)).to.have.lengthOf(COUNT);
  return list;
}

export const cardsOf = (list: NewsList): HTMLLIElement[] => [...list.shadowRoot!.querySelectorAll('li')];

export const isInWindow = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

export const isSkipped = (card: Element): boolean =>
  !card.firstElementChild!.checkVisibility({contentVisibilityAuto: true});

/** Resolves when a card that is near the window is as the first ones are. */
export async function whole(card: Element): Promise<void> {
  await waitUntil(() => getComputedStyle(card).contentVisibility === 'visible', 'the card stays far', {timeout: 3000});
  await nextFrame();
}

/** Resolves with what `act` gives, at the first moment at which so many cards are there. */
export function whenThere<Result>(list: NewsList, count: number, act: (there: number) => Result): Promise<Result> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const there = cardsOf(list).length;
      if (there < count) return;
      observer.disconnect();
      resolve(act(there));
    });
    observer.observe(list.shadowRoot!, {childList: true, subtree: true});
  });
}
