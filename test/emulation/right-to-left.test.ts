import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {feedOf, links, mount, part, parts, pictured, focused, settled} from '../news-list-double.ts';
import {faultsIn, openDescriptions, openPage, PAGES, resize} from './demo-pages.ts';
import {linesIn} from './lines.ts';
import {LAYOUTS, RICH} from './rich-feed.ts';
import {signsOf} from './signs.ts';

const WIDE = 'style="inline-size: 60rem"';

const box = (element: Element | undefined) => element!.getBoundingClientRect();

describe('from right to left', function () {
  this.timeout(15_000);

  for (const name of Object.keys(PAGES)) {
    it(`all text is whole on the page ${name}, narrow and wide`, async () => {
      const page = await openPage(name);
      await openDescriptions(page);
      page.document.documentElement.dir = 'rtl';
      for (const width of [320, 1000]) {
        await resize(page, width);
        expect(faultsIn(page), `${width} px`).to.deep.equal([]);
      }
    });
  }

  for (const layout of LAYOUTS) {
    it(`the layout ${layout} is the mirror of itself`, async () => {
      const list = await mount(
        `<news-list ${WIDE} layout="${layout}" limit="8" heading="N" intro="I"></news-list>`,
        RICH,
      );
      const distances = (side: 'left' | 'right') =>
        ['card', 'image', 'credit', 'summary', 'title', 'more', 'description-button', 'date'].map((name) =>
          parts(list, name).map((element) => Math.round(Math.abs(box(element)[side] - box(list)[side]))),
        );
      const before = distances('left');
      list.dir = 'rtl';
      await settled(list);
      expect(distances('right')).to.deep.equal(before);
    });
  }

  it('the image of the layout list stands to the right of its text', async () => {
    const list = await mount(`<news-list ${WIDE} layout="list" dir="rtl"></news-list>`, RICH);
    expect(box(part(list, 'image')).left).to.be.above(box(part(list, 'summary')).right);
  });

  it('titles and summaries are aligned by their own language, words of the interface by its', async () => {
    const list = await mount(`<news-list ${WIDE} heading="News" limit="3" lang="ar"></news-list>`, RICH);
    const directions = (name: string) => parts(list, name).map((element) => getComputedStyle(element).direction);
    expect(directions('title')).to.deep.equal(['ltr', 'ltr', 'rtl']);
    expect(directions('summary')).to.deep.equal(['ltr', 'ltr', 'rtl']);
    expect([...directions('date'), ...directions('more')]).to.deep.equal(['rtl', 'rtl', 'rtl', 'rtl']);
    for (const element of [...parts(list, 'title'), ...parts(list, 'summary')]) {
      const lines = linesIn(list).filter((line) => element.contains(line.element));
      const right = getComputedStyle(element).direction === 'rtl';
      const edge = right
        ? Math.max(...lines.map((line) => line.box.right))
        : Math.min(...lines.map((line) => line.box.left));
      expect(edge, element.textContent).to.be.closeTo(box(element)[right ? 'right' : 'left'], 3);
    }
  });

  it('credits keep their signs at the right place, in isolation', async () => {
    const list = await mount(`<news-list lang="ar"></news-list>`, feedOf([pictured(1, {credit: '© A. Berg (2026)'})]));
    const words = part(list, 'credit')!.querySelector('bdi')!;
    expect(getComputedStyle(words).unicodeBidi).to.equal('isolate');
    expect(signsOf(words)).to.deep.equal({first: '©', last: ')'});
  });

  it('dates stand in an element of their own, in the direction of the interface', async () => {
    const list = await mount('<news-list lang="ar" limit="1"></news-list>', RICH);
    const date = part(list, 'date')!.querySelector('time')!;
    expect(getComputedStyle(date).direction).to.equal('rtl');
    const words = document.createRange();
    words.selectNodeContents(date);
    expect(words.getBoundingClientRect().right).to.be.closeTo(box(part(list, 'date')).right, 1);
  });

  it('the arrow keys go where they point', async () => {
    const list = await mount('<news-list dir="rtl"></news-list>', RICH);
    links(list)[0]!.focus();
    for (const [press, index] of [
      ['ArrowLeft', 1],
      ['ArrowRight', 0],
    ] as const) {
      await sendKeys({press});
      await waitUntil(() => focused() === links(list)[index], press);
    }
  });
});
