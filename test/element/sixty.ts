import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {feedOf, links, pictured, place, settled} from '../news-list-double.ts';
import type {Members} from '../news-list-double.ts';

/** Cards that are there at once; those after them come in slices. */
export const AT_ONCE = 16;
export const COUNT = 60;

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

/** Whether what is in a card is not laid out, or what is drawn at its edges is cut off. */
export const isLess = (card: Element): boolean =>
  !card.firstElementChild!.checkVisibility({contentVisibilityAuto: true}) ||
  getComputedStyle(card).contentVisibility !== 'visible' ||
  getComputedStyle(card).contain !== 'none';

/** Resolves with what `act` gives, at the first moment at which so many cards are there. */
export function whenThere<Result>(list: NewsList, count: number, act: (there: number) => Result): Promise<Result> {
  return new Promise((resolve) => {
    const check = () => {
      const there = cardsOf(list).length;
      if (there < count) return;
      observer.disconnect();
      resolve(act(there));
    };
    const observer = new MutationObserver(check);
    observer.observe(list.shadowRoot!, {childList: true, subtree: true});
    check();
  });
}

/** For a suite: makes each card take as long as on a slow machine, so that a slice has but a few. */
export function slowMachine(milliseconds = 5): void {
  let time = 0;
  beforeEach(() => Object.assign(performance, {now: () => (time += milliseconds)})); // hides what the prototype has
  afterEach(() => Reflect.deleteProperty(performance, 'now'));
}
