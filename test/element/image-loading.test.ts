import {expect, nextFrame} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {feedOf, mount, parts, PICTURE, pictured, place, settled} from '../news-list-double.ts';
import {COUNT, isInWindow, namesTo} from './sixty.ts';

const srcset = `${PICTURE}?400 400w, ${PICTURE}?1200 1200w`;
const sizes = {width: 1200, height: 800};

const CHOICE = feedOf(namesTo(COUNT).map((_, index) => pictured(index + 1, {srcset, ...sizes})));
const NO_CHOICE = feedOf(namesTo(COUNT).map((_, index) => pictured(index + 1, sizes)));

const LAYOUTS = ['grid', 'list', 'magazine'];

const imagesOf = (list: NewsList) => parts<HTMLImageElement>(list, 'image');
const widthOf = (image: HTMLImageElement) => Math.ceil(image.getBoundingClientRect().width);

async function show(attributes: string, feed = CHOICE): Promise<HTMLImageElement[]> {
  const list = await mount(`<news-list limit="${COUNT}" ${attributes}></news-list>`, feed);
  await list.updateComplete;
  await nextFrame();
  return imagesOf(list);
}

/** How a list below so many pixels loads its images. */
async function showBelow(pixels: number): Promise<HTMLImageElement[]> {
  const list = place(`<p></p><news-list limit="${COUNT}"></news-list>`, CHOICE);
  (list.previousElementSibling as HTMLElement).style.blockSize = `${pixels}px`;
  await settled(list);
  await list.updateComplete;
  return imagesOf(list);
}

describe('the images of a list', () => {
  beforeEach(() => scrollTo(0, 0));

  for (const layout of LAYOUTS) {
    it(`in layout ${layout} are loaded at once in the window, the others when they come near it`, async () => {
      const images = await show(`layout="${layout}"`);
      expect(images).to.have.lengthOf(layout === 'magazine' ? 5 : COUNT);
      const eager = images.filter(({loading}) => loading === 'eager');
      expect(eager).not.to.have.lengthOf(0);
      expect(eager).to.deep.equal(images.filter(isInWindow));
      expect(images.filter(({loading}) => loading !== 'eager' && loading !== 'lazy')).to.deep.equal([]);
    });

    it(`in layout ${layout} say how wide they are, with “auto” first, which is for those to come`, async () => {
      for (const image of await show(`layout="${layout}"`))
        expect(image.sizes, image.alt).to.equal(`auto, ${widthOf(image)}px`);
    });
  }

  it('are all for later where the list is far below the window', async () => {
    const images = await showBelow(5000);
    expect(new Set(images.map(({loading}) => loading))).to.deep.equal(new Set(['lazy']));
    expect(images.filter((image) => image.hasAttribute('fetchpriority'))).to.deep.equal([]);
    for (const image of images) expect(image.sizes).to.equal(`auto, ${widthOf(image)}px`);
  });

  it('are loaded at once as far as they are in the window, where only the top of the list is', async () => {
    const images = await showBelow(innerHeight - 150);
    expect(images.filter(({loading}) => loading === 'eager')).to.deep.equal(images.filter(isInWindow));
  });

  for (const layout of LAYOUTS) {
    const first = layout === 'magazine' ? ['Alt 1 high'] : [];
    it(`in layout ${layout} are fetched before all else: ${first.length ? 'the large one' : 'none'}`, async () => {
      const images = (await show(`layout="${layout}"`)).filter((image) => image.hasAttribute('fetchpriority'));
      expect(images.map(({alt, fetchPriority}) => `${alt} ${fetchPriority}`)).to.deep.equal(first);
    });
  }

  it('say nothing of their width where there is no choice', async () => {
    for (const image of await show('', NO_CHOICE)) expect(image.hasAttribute('sizes'), image.alt).to.equal(false);
  });

  it('say no width that they do not have while the list is hidden', async () => {
    for (const image of await show('hidden')) {
      expect(image.sizes, image.alt).to.equal('auto, 40rem');
      expect(image.loading).to.equal('lazy');
    }
  });

  it('say how wide they are with the next update after the list was hidden', async () => {
    const images = await show('hidden');
    const list = (images[0]!.getRootNode() as ShadowRoot).host as NewsList;
    list.hidden = false;
    await list.reload();
    for (const image of images) expect(image.sizes, image.alt).to.equal(`auto, ${widthOf(image)}px`);
  });

  it('stay as they began when the list is read again', async () => {
    const images = await show('');
    const list = (images[0]!.getRootNode() as ShadowRoot).host as NewsList;
    const before = images.map(({loading, sizes}) => `${loading} ${sizes}`);
    scrollTo(0, 3000);
    await list.reload();
    expect(imagesOf(list).map(({loading, sizes}) => `${loading} ${sizes}`)).to.deep.equal(before);
  });
});
