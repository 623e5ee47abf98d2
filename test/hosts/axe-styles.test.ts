import {expect} from '@open-wc/testing';
import {accessibleIn, faultsOfLists} from './axe-in.ts';
import {hostPage} from './host-page.ts';
import {STYLES} from './pages.ts';

describe('a list is accessible by axe in a page with', function () {
  this.timeout(30_000);
  accessibleIn(STYLES);

  it('faults in the list, which the same test finds', async () => {
    const page = await hostPage('reset');
    page.document.querySelector('news-list')!.shadowRoot!.querySelector('img')!.removeAttribute('alt');
    expect((await faultsOfLists(page)).join()).to.match(/^image-alt/);
  });
});
