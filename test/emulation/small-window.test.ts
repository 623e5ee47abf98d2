import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {needs} from '../engine.ts';
import {listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {wordsOf} from '../news-list-double.ts';
import {openDescriptions, openPage, PAGES} from './demo-pages.ts';
import {bringIntoView, hitAt, middleOf} from './hits.ts';
import {linesIn} from './lines.ts';
import {tabThrough} from './tab.ts';

const SMALL = {width: 320, height: 256};

/** A page that fills a window of this size. */
async function openSmall(name: string, zoom = 1): Promise<FrameWindow> {
  await setViewport({...SMALL, ...{deviceScaleFactor: zoom}});
  const page = await openPage(name);
  const {style} = page.frameElement as HTMLIFrameElement;
  style.cssText = `position: fixed; inset: 0; inline-size: ${SMALL.width}px; block-size: ${SMALL.height}px; border: 0`;
  await nextFrame();
  expect([page.innerWidth, page.innerHeight]).to.deep.equal([SMALL.width, SMALL.height]);
  return page;
}

const sideways = ({document, innerWidth}: FrameWindow) => document.documentElement.scrollWidth - innerWidth;

/** Whether the middle of something is seen once it was scrolled to. */
function isReached(element: Element, page: FrameWindow): boolean {
  bringIntoView(element);
  const {x, y} = middleOf(element);
  const hit = hitAt(x, y, page.document);
  return x > 0 && x < page.innerWidth && !!hit && (element.contains(hit) || hit.contains(element));
}

/** Text that lies beside what can be scrolled to: scrolling goes down alone. */
const beside = (page: FrameWindow) =>
  listsIn(page)
    .flatMap(linesIn)
    .filter(({box}) => box.left < 0 || box.right > page.innerWidth + 0.5)
    .map(({text}) => text);

const controlsIn = (page: FrameWindow) =>
  listsIn(page).flatMap((list) => [...list.shadowRoot!.querySelectorAll('a:not(.skip), button')]);

function expectSeen(stop: Element, page: FrameWindow): void {
  const {top, bottom, height} = stop.getBoundingClientRect();
  const name = `${wordsOf(stop).slice(0, 30)} (${Math.round(top)} to ${Math.round(bottom)})`;
  expect(height, name).to.be.at.most(page.innerHeight);
  expect(top, name).to.be.at.least(-1);
  expect(bottom, name).to.be.at.most(page.innerHeight + 1);
}

describe('in a window of 320 × 256 pixels', function () {
  this.timeout(15_000);

  afterEach(() => setViewport({width: 800, height: 600}));

  for (const name of Object.keys(PAGES)) {
    it(`the page ${name} scrolls in one direction, and all of it can be reached`, async () => {
      const page = await openSmall(name);
      await openDescriptions(page);
      expect(sideways(page)).to.be.at.most(0);
      expect(beside(page)).to.deep.equal([]);
      expect(controlsIn(page).filter((control) => !isReached(control, page))).to.deep.equal([]);
    });
  }

  for (const name of ['magazine', 'list', 'languages', 'rtl', 'broken-images']) {
    it(`what Tab reaches on the page ${name} is seen whole, forth and back`, async () => {
      const page = await openSmall(name);
      const links = [...page.document.querySelectorAll<HTMLElement>('body > header a')];
      const end = page.document.body.appendChild(page.document.createElement('button'));
      const visit = (stop: Element) => void (stop.getRootNode() instanceof page.ShadowRoot && expectSeen(stop, page));
      await tabThrough({from: links.at(-1)!, to: end}, visit);
      await tabThrough({from: end, to: links.at(-1)!}, visit, 'Shift+Tab');
    });
  }
});

describe('in a window of 1280 × 1024 pixels at 400 %', function () {
  needs('zoom');
  this.timeout(15_000);

  afterEach(() => setViewport({width: 800, height: 600}));

  it('the front page scrolls in one direction, and all of it can be reached', async () => {
    const page = await openSmall('index', 4);
    expect(devicePixelRatio).to.equal(4);
    expect(sideways(page)).to.be.at.most(0);
    expect(controlsIn(page).filter((control) => !isReached(control, page))).to.deep.equal([]);
  });
});
