import {expect} from '@open-wc/testing';
import type {NewsList} from '../../../src/index.ts';
import {all, mount, parts} from '../../news-list-double.ts';
import {colourOf, contrastOf, groundOf, luminanceOf, paleTextIn} from '../colours.ts';
import {openPage} from '../demo-pages.ts';
import {emulate} from '../emulate.ts';
import {listsIn} from '../../frame-double.ts';
import {LAYOUTS, RICH} from '../rich-feed.ts';
import {failedList} from '../states.ts';

/** Lets the page follow the reader's choice, as a host does with `color-scheme` alone. */
async function darken(): Promise<void> {
  document.documentElement.style.colorScheme = 'light dark';
  await emulate({'prefers-color-scheme': 'dark'});
}

const paleBordersIn = (list: NewsList) =>
  all(list, 'button:not(.toggle)').filter(
    (button) => contrastOf(colourOf(getComputedStyle(button).borderTopColor), groundOf(button)) < 3,
  );

describe('in the dark', () => {
  afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

  for (const layout of LAYOUTS) {
    it(`the layout ${layout} takes light text on a dark ground from the page’s colour scheme`, async () => {
      const list = await mount(
        `<news-list layout="${layout}" limit="8" heading="News" intro="Intro"></news-list>`,
        RICH,
      );
      await darken();
      expect(luminanceOf(groundOf(list)), 'the ground').to.be.below(0.05);
      expect(paleTextIn(list, 7)).to.deep.equal([]);
      expect(paleBordersIn(list)).to.deep.equal([]);
    });
  }

  it('the ground of an image that is not there is dark, so that its text can be read', async () => {
    const list = await mount('<news-list limit="8"></news-list>', RICH);
    await darken();
    for (const image of parts(list, 'image'))
      expect(contrastOf(colourOf(getComputedStyle(image).color), groundOf(image))).to.be.at.least(7);
  });

  it('a message and its button can be read', async () => {
    const list = await failedList();
    await darken();
    expect(paleTextIn(list, 7)).to.deep.equal([]);
    expect(paleBordersIn(list)).to.deep.equal([]);
  });

  it('a dark page in a light system keeps its colours', async () => {
    const [list] = listsIn(await openPage('dark'));
    expect(luminanceOf(groundOf(list!)), 'the ground').to.be.below(0.05);
    expect(paleTextIn(list!, 7)).to.deep.equal([]);
  });
});
