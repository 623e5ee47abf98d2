import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/index.ts';
import {
  button,
  feedOf,
  focused,
  item,
  links,
  mount,
  next,
  part,
  pictured,
  same,
  settled,
  wordsOf,
} from '../news-list-double.ts';

const press = (key: string) => sendKeys({press: key === 'Space' ? ' ' : key});

const described = feedOf([pictured(1, {description: 'A'}), pictured(2, {description: 'B'}), item(3)]);

/** Starts from the link before the list. */
function focusBefore(list: NewsList) {
  const before = list.parentElement!.querySelector('a')!;
  before.focus();
  return before;
}

describe('with the Tab key', () => {
  it('all controls are reached in the order of reading, forth and back', async () => {
    const list = await mount('<news-list limit="2" heading="News"></news-list>', described);
    focusBefore(list);
    const names = [
      'Skip this news list',
      'Show all image descriptions',
      'Title 1',
      'Image description Title 1',
      'Title 2',
      'Image description Title 2',
      'Show more news',
    ];
    for (const name of [...names, 'after']) {
      await press('Tab');
      expect(wordsOf(focused())).to.equal(name);
    }
    for (const name of [...names.reverse(), 'before']) {
      await press('Shift+Tab');
      expect(wordsOf(focused())).to.equal(name);
    }
  });

  it('the skip link is seen only while it has focus', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    const skip = part(list, 'skip')!;
    expect(skip.getBoundingClientRect().width).to.be.at.most(1);
    focusBefore(list);
    await press('Tab');
    same(focused(), skip);
    expect(skip.getBoundingClientRect().width).to.be.above(100);
  });

  it('a focused link shows an outline and stays clear of a sticky header', async () => {
    const list = await mount('<news-list no-skip-link></news-list>', feedOf(1));
    focusBefore(list);
    await press('Tab');
    const style = getComputedStyle(focused()!);
    expect(parseFloat(style.outlineWidth)).to.be.at.least(2);
    expect(style.outlineStyle).to.equal('solid');
    expect(style.scrollMarginTop).to.equal('80px');
    list.style.setProperty('--news-list-scroll-margin', '30px');
    expect(style.scrollMarginTop).to.equal('30px');
  });
});

describe('with Enter and Space', () => {
  it('Enter follows the link of a card', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    list.addEventListener('news-list-select', (event) => event.preventDefault());
    links(list)[0]!.focus();
    const selected = next(list, 'news-list-select');
    await press('Enter');
    expect(await selected).to.have.nested.property('item.id', 'id-1');
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} opens and closes a description, and focus stays`, async () => {
      const list = await mount('<news-list></news-list>', described);
      const single = button(list, 'Image description')!;
      single.focus();
      for (const state of ['true', 'false']) {
        await press(key);
        await settled(list);
        expect(single.getAttribute('aria-expanded')).to.equal(state);
        same(focused(), single);
      }
    });

    it(`${key} presses “Show all image descriptions”, and focus stays`, async () => {
      const list = await mount('<news-list></news-list>', described);
      const all = button(list, 'Show all image descriptions')!;
      all.focus();
      await press(key);
      await settled(list);
      expect(all.getAttribute('aria-pressed')).to.equal('true');
      same(focused(), all);
    });

    it(`${key} shows more news`, async () => {
      const list = await mount('<news-list limit="2"></news-list>', feedOf(3));
      button(list, 'Show more news')!.focus();
      const more = next(list, 'news-list-more');
      await press(key);
      await more;
      expect(links(list)).to.have.lengthOf(3);
    });
  }
});

describe('the skip link', () => {
  it('moves focus to just after the list, from where Tab goes on, and leaves the address alone', async () => {
    const address = location.href;
    const entries = history.length;
    const list = await mount('<news-list limit="2"></news-list>', described);
    focusBefore(list);
    await press('Tab');
    await press('Enter');
    same(document.activeElement, list);
    const here = focused()!;
    expect(here.matches('a, button')).to.equal(false);
    const last = part(list, 'more')!;
    expect(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(4);
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(entries);
    expect(getComputedStyle(here).scrollMarginTop).to.equal('80px');
    await press('Tab');
    expect(wordsOf(focused())).to.equal('after');
  });

  it('lets Shift+Tab go back into the list', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(3));
    focusBefore(list);
    await press('Tab');
    await press('Enter');
    await press('Shift+Tab');
    expect(wordsOf(focused())).to.equal('Show more news');
  });

  it('adds no stop to the Tab order for those who do not use it', async () => {
    const list = await mount('<news-list no-skip-link></news-list>', feedOf(1));
    focusBefore(list);
    await press('Tab');
    await press('Tab');
    expect(wordsOf(focused())).to.equal('after');
  });
});
