import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/index.ts';
import {ENGINE} from '../engine.ts';
import {same, wordsOf} from '../news-list-double.ts';
import {contrastOf} from './colours.ts';
import {hostPage, listsOf, until} from './host-page.ts';
import {PAGES} from './pages.ts';

/** What Tab reaches, in this order: the parts of the first list. */
const STOPS = [
  ...['skip', 'descriptions', 'link', 'description-button', 'link', 'description-button', 'link', 'link', 'more'],
];

const focusIn = (list: NewsList) => list.shadowRoot!.activeElement as HTMLElement | null;

const windowOf = (element: Element) => element.ownerDocument.defaultView!;

/** Some pages scroll smoothly. */
function inView(element: HTMLElement): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < windowOf(element).innerHeight;
}

/** What is wrong with the outline of the thing that has focus. */
async function faultOf(element: HTMLElement): Promise<string> {
  const {outlineStyle, outlineWidth, opacity} = windowOf(element).getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2 || opacity !== '1')
    return `${outlineWidth} ${outlineStyle}`;
  if (contrastOf(element, 'outlineColor') < 3) return 'pale';
  if (Math.min(width, height) < 24) return `${width} × ${height}`;
  await until(() => inView(element), 'not scrolled to');
  return '';
}

/** The link of the page before the list, or where a dialog puts the focus. */
function startBefore(list: NewsList): void {
  const {document} = list.ownerDocument.defaultView!;
  document.defaultView!.focus();
  (document.querySelector<HTMLElement>('dialog .close') ?? document.querySelector<HTMLElement>('.host a'))!.focus();
}

async function tabInto(list: NewsList): Promise<void> {
  startBefore(list);
  for (let presses = 0; presses < 5 && !focusIn(list); presses++) await sendKeys({press: 'Tab'});
}

describe('with the Tab key, everything is reached in its order and is seen to be, in a page with', function () {
  this.timeout(30_000);

  // There Tab may lead out of the page to the tools of the browser.
  if (ENGINE === 'Firefox') afterEach(() => executeServerCommand('focus-page'));

  for (const [name, what] of Object.entries(PAGES)) {
    it(what, async () => {
      const list = listsOf(await hostPage(name))[0]!;
      await tabInto(list);
      const reached: (string | undefined)[] = [];
      const faults: string[] = [];
      for (let stop = 0; stop < STOPS.length; stop++) {
        const here = focusIn(list);
        reached.push(here?.part.value);
        const fault = here && (await faultOf(here));
        if (fault) faults.push(`${here.part.value} “${wordsOf(here)}”: ${fault}`);
        await sendKeys({press: 'Tab'});
      }
      expect(reached).to.deep.equal(STOPS);
      expect(faults).to.deep.equal([]);
      same(focusIn(list), null);
    });
  }
});
