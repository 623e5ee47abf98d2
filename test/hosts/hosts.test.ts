import {expect, nextFrame} from '@open-wc/testing';
import {needs} from '../engine.ts';
import {complaintsAbout} from './complaints.ts';
import {hostPage, listsOf} from './host-page.ts';
import type {HostWindow} from './host-page.ts';
import {PAGES} from './pages.ts';

const {columns, ...others} = PAGES;

const sideways = ({document, innerWidth}: HostWindow) => document.documentElement.scrollWidth - innerWidth;

async function expectNoComplaints(name: string): Promise<void> {
  const page = await hostPage(name);
  for (const width of [1000, 320]) {
    page.frameElement!.setAttribute('style', `inline-size: ${width}px; block-size: 700px; border: 0`);
    await nextFrame();
    await nextFrame();
    expect(page.innerWidth).to.equal(width);
    expect(sideways(page), `${width}: sideways`).to.be.at.most(0);
    for (const [index, list] of listsOf(page).entries())
      expect(complaintsAbout(list), `${width}, list ${index}`).to.deep.equal([]);
  }
}

describe('a list can be read, seen and hit, wide and narrow, in a page with', function () {
  this.timeout(30_000);

  for (const [name, what] of Object.entries(others)) it(what, () => expectNoComplaints(name));

  describe('text in columns:', () => {
    needs('cards kept whole in columns');
    it(columns!, () => expectNoComplaints('columns'));
  });
});
