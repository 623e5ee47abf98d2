import {expect} from '@open-wc/testing';
import {adopt, faultsIn, openPage, resize} from './demo-pages.ts';

describe('a page that is known to be bad', () => {
  for (const [fault, css] of Object.entries({
    clipped: '.summary {block-size: 1em; overflow: clip}',
    'clipped: A': '.title {white-space: nowrap; overflow: hidden; text-overflow: ellipsis}',
    covered: '.summary {margin-block-start: -6em; background: #fff}',
    outside: '.meta {position: relative; inset-inline-start: 600px}',
    beside: '.meta {position: relative; inset-inline-start: 100px}',
    overlapping: '.credit {position: absolute; inset-block-start: auto; inset-block-end: 0}',
    sideways: '.intro {inline-size: 70em; max-inline-size: none}',
  })) {
    it(`fails by text that is ${fault}`, async () => {
      const page = await openPage('grid');
      adopt(page, css);
      await resize(page, 320);
      expect(faultsIn(page).some((found) => found.startsWith(fault))).to.equal(true);
    });
  }
});
