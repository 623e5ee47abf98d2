import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {all, button, feedOf, item, mount, parts, pictured, settled, wordsOf} from '../news-list-double.ts';

const described = (count: number) =>
  feedOf(Array.from({length: count}, (_, index) => pictured(index + 1, {description: `Description ${index + 1}`})));

const showAll = (list: NewsList) => button(list, 'Show all image descriptions');
const singles = (list: NewsList) => parts<HTMLButtonElement>(list, 'description-button');
const open = (list: NewsList) => parts(list, 'description').map(wordsOf);

async function press(list: NewsList, element: HTMLElement | undefined) {
  element!.click();
  await settled(list);
}

describe('“Show all image descriptions”', () => {
  it('stands above the list from two descriptions on', async () => {
    expect(showAll(await mount('<news-list></news-list>', described(1)))).to.equal(undefined);
    const list = await mount('<news-list></news-list>', described(2));
    const position = showAll(list)!.compareDocumentPosition(list.shadowRoot!.querySelector('ul')!);
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('counts only what is shown', async () => {
    const feed = feedOf([pictured(1, {description: 'A'}), item(2), pictured(3, {description: 'B'})]);
    const list = await mount('<news-list limit="2"></news-list>', feed);
    expect(showAll(list)).to.equal(undefined);
    await list.showMore();
    expect(showAll(list)).not.to.equal(undefined);
  });

  it('is not there where descriptions are shown, or none, or there are no images', async () => {
    for (const attribute of ['descriptions="shown"', 'descriptions="none"', 'no-images', 'layout="compact"']) {
      const list = await mount(`<news-list ${attribute}></news-list>`, described(3));
      expect(showAll(list), attribute).to.equal(undefined);
    }
  });

  it('has a pressed state and one constant label', async () => {
    const list = await mount('<news-list></news-list>', described(2));
    expect(showAll(list)!.getAttribute('aria-pressed')).to.equal('false');
    await press(list, showAll(list));
    expect(showAll(list)!.getAttribute('aria-pressed')).to.equal('true');
    expect(wordsOf(showAll(list))).to.equal('Show all image descriptions');
    await press(list, showAll(list));
    expect(showAll(list)!.getAttribute('aria-pressed')).to.equal('false');
  });

  it('opens and closes all; the single buttons stay and follow it', async () => {
    const list = await mount('<news-list></news-list>', described(3));
    await press(list, showAll(list));
    expect(open(list)).to.deep.equal(['Description 1', 'Description 2', 'Description 3']);
    expect(singles(list).map((single) => single.getAttribute('aria-expanded'))).to.deep.equal(['true', 'true', 'true']);
    await press(list, showAll(list));
    expect(open(list)).to.deep.equal([]);
    expect(singles(list).map((single) => single.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'false',
      'false',
    ]);
  });

  it('lets a single one differ', async () => {
    const list = await mount('<news-list></news-list>', described(3));
    await press(list, showAll(list));
    await press(list, singles(list)[1]);
    expect(open(list)).to.deep.equal(['Description 1', 'Description 3']);
    expect(singles(list)[1]!.getAttribute('aria-expanded')).to.equal('false');
    await press(list, showAll(list));
    await press(list, singles(list)[1]);
    expect(open(list)).to.deep.equal(['Description 2']);
  });

  it('holds for cards that are added', async () => {
    const list = await mount('<news-list limit="2"></news-list>', described(4));
    await press(list, showAll(list));
    await list.showMore();
    expect(open(list)).to.have.lengthOf(4);
  });

  it('is remembered for the next page', async () => {
    const first = await mount('<news-list></news-list>', described(2));
    await press(first, showAll(first));
    const later = await mount('<news-list></news-list>', described(2));
    expect(showAll(later)!.getAttribute('aria-pressed')).to.equal('true');
    expect(open(later)).to.have.lengthOf(2);
    await press(later, showAll(later));
    const last = await mount('<news-list></news-list>', described(2));
    expect(open(last)).to.deep.equal([]);
  });

  it('works where nothing can be stored', async () => {
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {get: refuse, configurable: true});
    try {
      const list = await mount('<news-list></news-list>', described(2));
      await press(list, showAll(list));
      expect(open(list)).to.have.lengthOf(2);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });
});

describe('an image description button', () => {
  it('is a real button of at least 44 pixels, reachable by name', async () => {
    const list = await mount('<news-list></news-list>', described(1));
    const [single] = all<HTMLButtonElement>(list, 'button');
    expect(wordsOf(single)).to.equal('Image description Title 1');
    expect(single!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
