import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {ENGINE} from '../engine.ts';
import {listsIn} from '../frame-double.ts';
import {faultsIn, openDescriptions, openPage, PAGES, resize} from './demo-pages.ts';

/** The setting of the browser where a test can reach it, else the same by the page. */
async function textSize(factor: number, root: HTMLElement): Promise<void> {
  if (ENGINE === 'WebKitGTK') root.style.fontSize = `${factor * 100}%`;
  else await executeServerCommand<true, number>('text-size', factor);
}

describe('text at twice the size', function () {
  this.timeout(15_000);

  afterEach(() => textSize(1, document.documentElement));

  for (const name of Object.keys(PAGES)) {
    it(`is whole on the page ${name}, narrow and wide`, async () => {
      const page = await openPage(name);
      await openDescriptions(page);
      const [text] = listsIn(page).map(({shadowRoot}) => shadowRoot!.querySelector('.intro, [part=heading]'));
      const {height} = text!.getBoundingClientRect();
      await textSize(2, page.document.documentElement);
      for (const width of [320, 1000]) {
        await resize(page, width);
        expect(faultsIn(page), `${width} px`).to.deep.equal([]);
      }
      expect(text!.getBoundingClientRect().height, 'it has grown').to.be.above(height * 1.5);
    });
  }
});
