import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {links} from '../news-list-double.ts';
import {cardsOf, isInWindow, isLess, showSixty} from './sixty.ts';

const LAYOUTS = ['grid', 'list', 'compact', 'magazine'];

const page = document.documentElement;

/** Resolves some frames after the page has been scrolled. */
async function scrolledTo(top: number): Promise<void> {
  scrollTo({top, behavior: 'instant'});
  for (let frame = 0; frame < 4; frame++) await nextFrame();
}

const inWindow = (list: NewsList) => cardsOf(list).filter(isInWindow);

/** The titles of each row that is in the window, by where they start. */
function rowsInWindow(list: NewsList): number[][] {
  const rows = new Map<number, number[]>();
  for (const card of inWindow(list)) {
    const top = Math.round(card.getBoundingClientRect().top);
    const title = Math.round(card.querySelector('.title')!.getBoundingClientRect().top);
    rows.set(top, [...(rows.get(top) ?? []), title]);
  }
  return [...rows.values()].filter(({length}) => length > 1);
}

describe('a long list', function () {
  this.timeout(20_000);

  it('has each card laid out: of what is skipped far from the window, browsers tell screen readers no text', async () => {
    const list = await showSixty();
    expect(cardsOf(list).filter(isLess)).to.deep.equal([]);
  });

  for (const layout of LAYOUTS) {
    it(`in the layout ${layout} has all cards in the window laid out, wherever the page is scrolled to`, async () => {
      const list = await showSixty(`layout="${layout}"`);
      for (const share of [1, 0.5, 0.8, 0]) {
        await scrolledTo(page.scrollHeight * share);
        expect(inWindow(list)).not.to.have.lengthOf(0);
        expect(inWindow(list).filter(isLess), `at ${share}`).to.deep.equal([]);
      }
      await scrolledTo(page.scrollHeight);
      expect(isInWindow(cardsOf(list).at(-1)!), 'the last card is at the end').to.equal(true);
    });

    it(`in the layout ${layout} is as high before it is scrolled as after`, async () => {
      const list = await showSixty(`layout="${layout}"`);
      await scrolledTo(0);
      const heights = [list.scrollHeight];
      for (let top = 0; top < page.scrollHeight; top += innerHeight) {
        await scrolledTo(top);
        heights.push(list.scrollHeight);
      }
      expect(new Set(heights)).to.have.lengthOf(1);
    });
  }

  it('has rows in common with the neighbours in cards that were far', async () => {
    const list = await showSixty();
    await scrolledTo(0);
    links(list)[50]!.scrollIntoView({block: 'center', behavior: 'instant'});
    await waitUntil(() => rowsInWindow(list).length > 0);
    expect(getComputedStyle(cardsOf(list)[50]!).gridTemplateRows).to.match(/^subgrid/);
    for (const row of rowsInWindow(list)) expect(new Set(row), 'titles start at one height').to.have.lengthOf(1);
  });
});
