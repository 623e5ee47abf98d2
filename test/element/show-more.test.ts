import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList, NewsListMoreEvent} from '../../src/index.ts';
import {
  button,
  feedOf,
  focused,
  heard,
  links,
  listen,
  mount,
  next,
  part,
  same,
  titles,
  wordsOf,
} from '../news-list-double.ts';

async function pressMore(list: NewsList) {
  const more = next<NewsListMoreEvent>(list, 'news-list-more');
  button(list, 'Show more news')!.focus();
  await sendKeys({press: 'Enter'});
  return more;
}

describe('“Show more news”, pressed by the reader', () => {
  it('says that it loads, takes focus to the first new title, then says what came', async () => {
    const list = await mount('<news-list></news-list>', feedOf(24));
    const said = listen(list);
    await pressMore(list);
    expect(titles(list)).to.have.lengthOf(12);
    same(focused(), links(list)[6]);
    expect(wordsOf(focused())).to.equal('Title 7');
    expect(await heard(said, 2)).to.deep.equal(['Loading more news', '6 more news items, 12 of 24']);
    expect(wordsOf(part(list, 'count'))).to.equal('12 of 24');
  });

  it('says one item as one item', async () => {
    const list = await mount('<news-list limit="3"></news-list>', feedOf(4));
    const said = listen(list);
    await pressMore(list);
    expect((await heard(said, 2))[1]).to.equal('1 more news item, 4 of 4');
  });

  it('goes at the end, and focus is on the first new title, not on the page', async () => {
    const list = await mount('<news-list limit="4"></news-list>', feedOf(6));
    await pressMore(list);
    expect(button(list, 'Show more news')).to.equal(undefined);
    expect(part(list, 'count')).to.equal(undefined);
    expect(wordsOf(focused())).to.equal('Title 5');
  });

  it('stays while there is more', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(6));
    const more = button(list, 'Show more news')!;
    await pressMore(list);
    same(button(list, 'Show more news'), more);
  });

  it('tells the page how many are shown', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(5));
    const event = next<NewsListMoreEvent>(document, 'news-list-more');
    await pressMore(list);
    const {shown, total, target, bubbles, composed, cancelable} = await event;
    expect({shown, total, bubbles, composed, cancelable}).to.deep.equal({
      shown: 4,
      total: 5,
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    same(target as Node, list);
  });

  it('also works where a mouse press gives the button no focus', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(5));
    const before = list.parentElement!.querySelector('a')!;
    before.focus();
    button(list, 'Show more news')!.click();
    await next(list, 'news-list-more');
    expect(titles(list)).to.have.lengthOf(4);
  });

  it('lets “Loading more news” be heard before focus moves, and takes no second press meanwhile', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(9));
    const said = listen(list);
    const started = performance.now();
    const more = pressMore(list);
    await heard(said, 1);
    await waitUntil(() => button(list, 'Show more news')!.ariaDisabled === 'true');
    await sendKeys({press: 'Enter'});
    const {timeStamp} = await more;
    expect(said[0]!.text).to.equal('Loading more news');
    expect(timeStamp - started).to.be.at.least(300);
    expect(titles(list)).to.have.lengthOf(4);
  });
});

describe('showMore(), called by a script', () => {
  it('adds the cards, says it and moves no focus', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(5));
    const said = listen(list);
    const before = list.parentElement!.querySelector('a')!;
    before.focus();
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(4);
    same(focused(), before);
    expect((await heard(said, 1)).at(-1)).to.equal('2 more news items, 4 of 5');
  });

  it('leaves focus on the card where it is', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(5));
    links(list)[1]!.focus();
    await list.showMore();
    expect(wordsOf(focused())).to.equal('Title 2');
  });

  it('never lets focus fall to the page when the button that had it goes', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(3));
    button(list, 'Show more news')!.focus();
    await list.showMore();
    expect(button(list, 'Show more news')).to.equal(undefined);
    same(document.activeElement, list);
  });

  it('does nothing where there is no more', async () => {
    const list = await mount('<news-list></news-list>', feedOf(2));
    let events = 0;
    list.addEventListener('news-list-more', () => events++);
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(2);
    expect(events).to.equal(0);
  });

  it('works without the button', async () => {
    const list = await mount('<news-list limit="2" more="none"></news-list>', feedOf(4));
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(4);
  });
});
