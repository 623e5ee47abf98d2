import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {links, same} from '../news-list-double.ts';
import {hostPage, listsOf, until} from './host-page.ts';

describe('in a page with a header that stays', function () {
  this.timeout(30_000);

  it('the list goes under the header, whatever lies on what in a card', async () => {
    const page = await hostPage('sticky-header', 320);
    const header = page.document.querySelector('header')!;
    page.document.documentElement.style.scrollBehavior = 'auto';
    const seen = new Set<Element | null>();
    for (let y = 0; y < page.document.documentElement.scrollHeight - page.innerHeight; y += 20) {
      page.scrollTo(0, y);
      await aTimeout(0);
      for (const x of [40, 160, 280]) seen.add(page.document.elementFromPoint(x, 30));
    }
    expect([...seen].filter((element) => !header.contains(element)).map((element) => element?.tagName)).to.deep.equal(
      [],
    );
  });

  it('what has focus is not under the header, going back', async () => {
    const page = await hostPage('sticky-header', 320);
    const list = listsOf(page)[0]!;
    page.document.documentElement.style.scrollBehavior = 'auto';
    page.focus();
    page.document.querySelector<HTMLElement>('[href="#after"]')!.focus();
    for (let stops = 0; stops < 7; stops++) {
      await sendKeys({press: 'Shift+Tab'});
      const here = list.shadowRoot!.activeElement!;
      await until(() => here.getBoundingClientRect().top >= 60, `${here.className} is under the header`);
    }
    same(list.shadowRoot!.activeElement, links(list)[0]);
  });
});
