import {expect} from '@open-wc/testing';
import {titles, part, wordsOf} from '../news-list-double.ts';
import {hostPage, listsOf, until} from './host-page.ts';

describe('beside scripts of the page', function () {
  this.timeout(30_000);

  it('members of built-in prototypes are no items, tags or warnings', async () => {
    const list = listsOf(await hostPage('prototypes'))[0]!;
    expect(list.items).to.have.lengthOf(6);
    expect(Object.keys(list.items[0]!)).not.to.include('extra');
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(6);
  });

  it('a fetch that the page has put in place of the browser’s is asked', async () => {
    const page = (await hostPage('own-fetch')) as Awaited<ReturnType<typeof hostPage>> & {asked: string[]};
    expect(page.asked.some((address) => address.endsWith('feed.json'))).to.equal(true);
  });

  it('a language switch of the page is followed', async () => {
    const page = await hostPage('language-switch');
    const list = listsOf(page)[0]!;
    const more = () => wordsOf(part(list, 'more'));
    for (const words of ['Weitere Neuigkeiten anzeigen', 'Show more news']) {
      page.document.querySelector<HTMLElement>('.switch')!.click();
      await until(() => more() === words, more());
    }
  });
});

describe('with a base address', function () {
  this.timeout(30_000);

  it('the skip link leaves the address alone', async () => {
    const page = await hostPage('base');
    const list = listsOf(page)[0]!;
    const address = page.location.href;
    part(list, 'skip')!.click();
    await until(() => list.shadowRoot!.activeElement?.id === 'after');
    expect(page.location.href).to.equal(address);
  });
});
