import {expect} from '@open-wc/testing';
import type {NewsListLoadEvent} from '../../src/index.ts';
import {
  feedOf,
  item,
  mount,
  next,
  part,
  parts,
  PICTURE,
  pictured,
  place,
  settled,
  wordsOf,
} from '../news-list-double.ts';

const LAYOUTS = ['grid', 'list', 'magazine'];

async function loaded(feed: unknown) {
  const list = place('<news-list></news-list>', feed);
  const {warnings} = await next<NewsListLoadEvent>(list, 'news-list-load');
  await settled(list);
  return {list, warnings, image: part<HTMLImageElement>(list, 'image')!};
}

describe('the alternative of an image', () => {
  it('is what the feed says', async () => {
    const {image, warnings} = await loaded(feedOf([pictured(1, {alt: 'A ship in ice.'})]));
    expect(image.alt).to.equal('A ship in ice.');
    expect(warnings).to.deep.equal([]);
  });

  it('is empty where nobody wrote one, and that counts as a warning', async () => {
    const {image, warnings} = await loaded(feedOf([item(1, {image: PICTURE})]));
    expect(image.getAttribute('alt')).to.equal('');
    expect(warnings.map(({code, item: id, field}) => ({code, id, field}))).to.deep.equal([
      {code: 'alt-missing', id: 'id-1', field: 'image'},
    ]);
    expect(warnings[0]!.message).to.match(/alt/);
  });

  it('is empty and silent where the feed says that the image is decoration', async () => {
    const {image, warnings} = await loaded(feedOf([pictured(1, {alt: ''})]));
    expect(image.getAttribute('alt')).to.equal('');
    expect(warnings).to.deep.equal([]);
  });

  it('is never the title, the file name or a description', async () => {
    const {image} = await loaded(
      feedOf([pictured(1, {alt: undefined, description: 'Long.', title: 'Bell', credit: 'B'})]),
    );
    expect(image.getAttribute('alt')).to.equal('');
    expect(image.title).to.equal('');
    expect(image.hasAttribute('aria-label')).to.equal(false);
  });
});

describe('the credit of an image', () => {
  const feed = feedOf([pictured(1, {credit: 'Anna Berg', description: 'A bell.'})]);

  for (const layout of LAYOUTS) {
    for (const descriptions of ['button', 'shown', 'none']) {
      it(`is visible in layout ${layout} with descriptions ${descriptions}`, async () => {
        const list = await mount(
          `<news-list layout="${layout}" descriptions="${descriptions}" excerpt="0" date-style="none"></news-list>`,
          feed,
        );
        const credit = part(list, 'credit')!;
        expect(wordsOf(credit)).to.equal('© Image: Anna Berg');
        expect(credit.checkVisibility({opacityProperty: true, visibilityProperty: true})).to.equal(true);
        expect(credit.localName).to.equal('p');
        expect(wordsOf(credit.querySelector('bdi'))).to.contain('Anna Berg');
      });
    }
  }

  it('names the licence beside it', async () => {
    const license = 'https://creativecommons.org/licenses/by-sa/4.0/';
    const list = await mount('<news-list></news-list>', feedOf([pictured(1, {credit: 'Anna Berg', license})]));
    expect(wordsOf(part(list, 'credit')))
      .to.contain('Anna Berg')
      .and.to.contain('CC BY-SA 4.0');
  });

  it('is the licence alone where nobody is named', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1, {license: 'CC0'})]));
    expect(wordsOf(part(list, 'credit'))).to.contain('CC0');
  });

  it('is no empty paragraph where there is neither', async () => {
    expect(parts(await mount('<news-list></news-list>', feedOf([pictured(1)])), 'credit')).to.deep.equal([]);
  });
});

describe('an image that cannot be loaded', () => {
  /** The list before and after its image has failed. */
  async function broken(alt: string) {
    const feed = feedOf([pictured(1, {url: '/-/delay/500/-/status/404', alt, width: 300, height: 200})]);
    const list = place('<news-list style="inline-size: 20rem"></news-list>', feed);
    await settled(list);
    const image = part<HTMLImageElement>(list, 'image')!;
    const before = list.getBoundingClientRect().height;
    expect(image.complete, 'the image is still awaited').to.equal(false);
    await next(image, 'error');
    await settled(list);
    expect(image.naturalWidth).to.equal(0);
    return {list, image, before, after: list.getBoundingClientRect().height};
  }

  it('keeps its room, and has its alternative in its place', async () => {
    const {image, before, after} = await broken('A ship.');
    expect(after).to.equal(before);
    expect(image.alt).to.equal('A ship.');
    expect(image.checkVisibility()).to.equal(true);
  });

  it('keeps its room also where it has no alternative', async () => {
    const {before, after} = await broken('');
    expect(after).to.equal(before);
  });

  it('has room for all of a long alternative', async () => {
    const {list, image, before, after} = await broken('A ship in the ice of the northern sea. '.repeat(20));
    // WebKit paints an alternative that fits into one line, and no other: there is nothing to make room for.
    if (navigator.userAgent.includes('AppleWebKit/') && !navigator.userAgent.includes('Chrome/')) {
      expect(after).to.equal(before);
    } else {
      expect(after).to.be.above(before + 50);
      expect(image.scrollHeight).to.be.at.most(image.clientHeight + 1);
      expect(list.scrollHeight).to.be.at.most(list.clientHeight + 1);
    }
  });
});
