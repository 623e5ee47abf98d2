import {expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {needs} from '../engine.ts';
import {all, button, mount, parts} from '../news-list-double.ts';
import {colourOf, contrastOf, groundOf, paleTextIn, systemColour} from './colours.ts';
import {emulate} from './emulate.ts';
import {bringIntoView} from './hits.ts';
import {around, changedPixels, pixelsIn} from './pixels.ts';
import {LAYOUTS, RICH} from './rich-feed.ts';
import {failedList} from './states.ts';

const borderOf = (element: Element) => {
  const {borderTopWidth, borderTopStyle, borderTopColor} = getComputedStyle(element);
  if (borderTopStyle === 'none') return 0;
  return contrastOf(colourOf(borderTopColor), groundOf(element)) >= 7 ? parseFloat(borderTopWidth) : 0;
};

/** What a change of state changes on screen, in pixels that are clearly seen. */
async function seenChange(element: HTMLElement, change: () => unknown): Promise<number> {
  bringIntoView(element);
  const before = await pixelsIn(around(element, 0));
  await change();
  return changedPixels(before, await pixelsIn(around(element, 0)), 3);
}

const press = (element: HTMLElement, attribute: string) => async () => {
  element.click();
  await waitUntil(() => element.getAttribute(attribute) === 'true');
};

for (const scheme of ['light', 'dark']) {
  describe(`in forced colours, ${scheme}`, () => {
    needs('forced colours');

    const force = () => emulate({'forced-colors': 'active', 'prefers-color-scheme': scheme});
    let list: NewsList;

    for (const layout of LAYOUTS) {
      it(`buttons, images and ruled cards of the layout ${layout} have a border, and text its contrast`, async () => {
        list = await mount(`<news-list layout="${layout}" limit="8" heading="News" intro="Intro"></news-list>`, RICH);
        await force();
        const bordered = [
          ...all(list, 'button:not(.toggle)'),
          ...parts(list, 'image'),
          ...all(list, layout === 'list' ? 'li' : 'li.text'),
        ];
        expect(bordered).not.to.deep.equal([]);
        for (const element of bordered) expect(borderOf(element), element.outerHTML).to.be.at.least(1);
        expect(paleTextIn(list, 7)).to.deep.equal([]);
      });
    }

    it('a message and its button have lines around them', async () => {
      list = await failedList();
      await force();
      for (const name of ['notice', 'retry']) expect(borderOf(parts(list, name)[0]!), name).to.be.at.least(1);
      expect(paleTextIn(list, 7)).to.deep.equal([]);
    });

    it('links are underlined, in colours of the system', async () => {
      list = await mount('<news-list></news-list>', RICH);
      await force();
      const link = all(list, '.link')[0]!;
      const {color} = getComputedStyle(link);
      // Chromium gives all links the colour of links, Firefox lets them inherit that of text.
      expect([systemColour('LinkText'), systemColour('CanvasText')]).to.deep.include(colourOf(color));
      const underline = await seenChange(link, () => (link.style.textDecorationLine = 'none'));
      expect(underline).to.be.above(link.getBoundingClientRect().width / 3);
    });

    it('it is seen whether all descriptions are shown', async () => {
      list = await mount('<news-list></news-list>', RICH);
      await force();
      const switchOfAll = button(list, 'Show all image descriptions')!;
      expect(await seenChange(switchOfAll, press(switchOfAll, 'aria-pressed'))).to.be.above(20);
    });

    it('it is seen whether a description is open', async () => {
      list = await mount('<news-list></news-list>', RICH);
      await force();
      const toggle = button(list, 'Image description')!;
      expect(await seenChange(toggle, press(toggle, 'aria-expanded'))).to.be.above(10);
    });

    it('it is seen that a button cannot be pressed', async () => {
      list = await mount('<news-list></news-list>', RICH);
      await force();
      const more = button(list, 'Show more')!;
      expect(await seenChange(more, () => (more.ariaDisabled = 'true'))).to.be.above(20);
    });
  });
}
