import {expect} from '@open-wc/testing';
import {button, parts, settled} from '../news-list-double.ts';
import {hostPage, listsOf} from './host-page.ts';
import {PAGES} from './pages.ts';

/** Pages whose own scripts change them. */
const CHANGING = new Set(['dialog', 'details', 'shadow-open', 'shadow-closed']);

async function asWritten(url: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
}

describe('nothing outside the list is changed in a page with', function () {
  this.timeout(30_000);

  for (const [name, what] of Object.entries(PAGES).filter(([page]) => !CHANGING.has(page))) {
    it(what, async () => {
      const page = await hostPage(name);
      const {document, location} = page;
      const list = listsOf(page)[0]!;
      button(list, 'Image description')?.click();
      await list.showMore();
      await settled(list);
      expect(parts(list, 'card')).to.have.lengthOf(6);
      const written = await asWritten(location.pathname);
      expect(document.documentElement.outerHTML).to.equal(written.documentElement.outerHTML);
      expect(document.adoptedStyleSheets).to.have.lengthOf(0);
    });
  }
});
