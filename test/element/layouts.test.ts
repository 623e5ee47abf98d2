import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {feedOf, mount, parts, pictured, wordsOf} from '../news-list-double.ts';

const full = {width: 1200, height: 800, credit: 'Anna Berg', description: 'A bell of bronze.'};

describe('the layout', () => {
  const feed = feedOf(
    Array.from({length: 8}, (_, index) => pictured(index + 1, full, {summary: `Summary ${index + 1}`})),
  );

  const pictures = (list: NewsList) => parts(list, 'card').map((card) => !!card.querySelector('img'));

  for (const layout of ['grid', 'list']) {
    it(`${layout} shows a picture in each card`, async () => {
      const list = await mount(`<news-list layout="${layout}" limit="8"></news-list>`, feed);
      expect(pictures(list)).to.deep.equal(Array(8).fill(true));
    });
  }

  it('compact shows title, date and summary, and no picture', async () => {
    const list = await mount('<news-list layout="compact" limit="8"></news-list>', feed);
    expect(pictures(list)).to.deep.equal(Array(8).fill(false));
    expect(parts(list, 'summary').map(wordsOf)).to.include('Summary 8');
  });

  it('magazine shows one large card, four with pictures, then text', async () => {
    const list = await mount('<news-list layout="magazine" limit="8"></news-list>', feed);
    expect(pictures(list)).to.deep.equal([true, true, true, true, true, false, false, false]);
    const widths = parts(list, 'image').map((image) => image.getBoundingClientRect().width);
    expect(widths[0]).to.be.above(widths[1]!);
    expect(parts(list, 'summary').map(wordsOf)).to.include('Summary 8');
  });

  it('grid stands side by side where there is room, list below each other', async () => {
    const lefts = (list: NewsList) =>
      new Set(parts(list, 'card').map((card) => Math.round(card.getBoundingClientRect().left)));
    const markup = (layout: string) => `<news-list layout="${layout}" style="inline-size: 60rem"></news-list>`;
    expect(lefts(await mount(markup('grid'), feed)).size).to.be.above(1);
    expect(lefts(await mount(markup('list'), feed)).size).to.equal(1);
    expect(lefts(await mount(markup('compact'), feed)).size).to.equal(1);
  });
});
