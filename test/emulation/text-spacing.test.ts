import {expect} from '@open-wc/testing';
import {adopt, faultsIn, openDescriptions, openPage, PAGES, resize} from './demo-pages.ts';

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `
  * {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p, .description {margin-block-end: 2em !important}
`;

describe('text with the reader’s own spacing', function () {
  this.timeout(15_000);

  for (const name of Object.keys(PAGES)) {
    it(`is whole on the page ${name}, narrow and wide`, async () => {
      const page = await openPage(name);
      await openDescriptions(page);
      adopt(page, SPACING);
      page.document.head.append(Object.assign(page.document.createElement('style'), {textContent: SPACING}));
      for (const width of [320, 1000]) {
        await resize(page, width);
        expect(faultsIn(page), `${width} px`).to.deep.equal([]);
      }
    });
  }
});
