import {expect, waitUntil} from '@open-wc/testing';
import {needs} from '../engine.ts';
import {emulate} from '../emulation/emulate.ts';
import {links} from '../news-list-double.ts';
import {cardsOf, isInWindow, isLess, showSixty} from './sixty.ts';

/** https://developer.mozilla.org/en-US/docs/Web/API/Window/find */
const find = (text: string) => (window as unknown as {find(text: string): boolean}).find(text);

describe('Find-in-page', () => {
  needs('Find-in-page by script');

  it('finds what is in a card far from the window, and takes the page there', async () => {
    const list = await showSixty();
    getSelection()!.removeAllRanges();
    scrollTo(0, 0);
    expect(find('Title 55')).to.equal(true);
    await waitUntil(() => isInWindow(links(list)[54]!), 'Title 55 is in the window');
    expect(isLess(cardsOf(list)[54]!)).to.equal(false);
  });
});

describe('on paper', () => {
  needs('print');

  for (const layout of ['grid', 'list', 'compact', 'magazine']) {
    it(`nothing of the layout ${layout} is skipped`, async () => {
      const list = await showSixty(`layout="${layout}"`);
      await emulate({media: 'print'});
      expect(cardsOf(list).filter(isLess)).to.deep.equal([]);
      for (const link of links(list)) expect(link.getBoundingClientRect().height).to.be.above(0);
    });
  }
});
