import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {needs} from '../engine.ts';
import type {NewsList} from '../../src/index.ts';
import {all, focused, mount, parts, same} from '../news-list-double.ts';
import {emulate} from './emulate.ts';
import {gridOver, hitAt} from './hits.ts';
import {around, changedPixels, pixelsIn, windowPixels} from './pixels.ts';
import {RICH} from './rich-feed.ts';
import {failedList} from './states.ts';

const OUTLINE = 8; // pixels beyond a box that an outline may reach

/** Small enough for all of it to be in the window. */
const SMALL = `margin: ${OUTLINE + 2}px; --news-list-image-ratio: 16`;

/** The area of a line of 2 pixels around a box: https://www.w3.org/TR/WCAG22/#focus-appearance */
function lineAround(element: Element): number {
  const {width, height} = element.getBoundingClientRect();
  return Math.floor(2 * 2 * (width + height));
}

/** Expects that focus changes enough pixels around each control, by 3 : 1 or more. */
async function expectIndicators(controls: HTMLElement[]): Promise<void> {
  await sendKeys({press: 'Shift'}); // a reader who uses the keyboard
  document.querySelector<HTMLElement>('[href="#before"]')!.focus();
  const before = await windowPixels();
  for (const control of controls) {
    control.focus({preventScroll: true});
    same(focused(), control);
    const where = around(control, OUTLINE);
    expect(where.bottom, `${control.className} is in the window`).to.be.below(innerHeight);
    const changed = changedPixels(before(where), await pixelsIn(where), 3);
    expect(changed, control.className).to.be.at.least(lineAround(control));
  }
}

/** It is seen only with focus: whole, with an indicator of its own. */
async function expectSkipLink(skip: HTMLElement): Promise<void> {
  await sendKeys({press: 'Shift'});
  skip.focus();
  const where = around(skip, OUTLINE);
  const box = skip.getBoundingClientRect();
  expect(gridOver(box, 4).filter(({x, y}) => !skip.contains(hitAt(x, y)))).to.deep.equal([]);
  expect(skip.scrollWidth).to.be.at.most(Math.ceil(box.width));
  const withFocus = await pixelsIn(where);
  skip.style.outline = 'none';
  const plain = await pixelsIn(where);
  expect(changedPixels(plain, withFocus, 3)).to.be.at.least(lineAround(skip));
  skip.style.opacity = '0';
  expect(changedPixels(plain, await pixelsIn(where), 3), 'its letters').to.be.above(100);
}

function suite(look: string, style: string, prepare: () => Promise<void> | void): void {
  const show = (): Promise<NewsList> =>
    mount(
      `<div style="display: flow-root; ${style}"><news-list style="${SMALL}" heading="News" limit="2"></news-list></div>`,
      RICH,
    );

  describe(`the indicator of focus ${look}`, function () {
    this.timeout(20_000);
    if (look === 'in forced colours') needs('forced colours');

    it('is seen around titles and all buttons', async () => {
      const list = await show();
      await prepare();
      const controls = all(list, 'a:not(.skip), button');
      expect(controls.map(({className}) => className).join(' ')).to.equal('all link toggle link toggle more');
      await expectIndicators(controls);
    });

    it('is seen around Retry', async () => {
      const list = await failedList(`style="${SMALL}; ${style}"`);
      await prepare();
      await expectIndicators(parts(list, 'retry'));
    });

    it('is seen around the skip link, which is then seen whole', async () => {
      const list = await show();
      await prepare();
      await expectSkipLink(parts(list, 'skip')[0]!);
    });
  });
}

suite('on a light page', '', () => {});
suite('on a dark page', 'color-scheme: dark; background: #15171b; color: #ece8e1', () => {});
suite('with an accent of the page', '--news-list-accent: #8a2b1c', () => {});
suite('in forced colours', '', () => emulate({'forced-colors': 'active'}));
