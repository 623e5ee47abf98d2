import {expect, waitUntil} from '@open-wc/testing';
import {
  button,
  feedOf,
  focused,
  item,
  links,
  logged,
  mount,
  part,
  pictured,
  same,
  serve,
  settled,
  titles,
  wordsOf,
} from '../news-list-double.ts';

describe('focus', () => {
  it('stays on its card over reload()', async () => {
    serve({'/feed.json': {json: feedOf(3)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    links(list)[1]!.focus();
    await list.reload();
    expect(wordsOf(focused())).to.equal('Title 2');
  });

  it('goes to the card that took its place when its own is gone', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(3)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    links(list)[1]!.focus();
    fetches.answer('/feed.json', {json: feedOf([item(1), item(3)])});
    await list.reload();
    expect(wordsOf(focused())).to.equal('Title 3');
  });

  it('does not fall to the page when all cards are gone', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(3)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    links(list)[1]!.focus();
    fetches.answer('/feed.json', {json: feedOf(0)});
    await list.reload();
    same(document.activeElement, list);
  });

  it('stays on its card in a new language', async () => {
    const list = await mount('<news-list link-target="_blank"></news-list>', feedOf(3));
    links(list)[1]!.focus();
    list.lang = 'de';
    await waitUntil(() => part(list, 'skip')!.textContent.includes('überspringen'));
    same(focused(), links(list)[1]);
  });

  for (const change of [
    {layout: 'magazine'},
    {layout: 'compact'},
    {heading: 'News'},
    {headingLevel: 4},
    {noImages: true},
  ]) {
    it(`stays on its card with ${JSON.stringify(change)}`, async () => {
      const list = await mount('<news-list></news-list>', feedOf([pictured(1), pictured(2)]));
      links(list)[1]!.focus();
      Object.assign(list, change);
      await settled(list);
      same(focused(), links(list)[1]);
    });
  }

  it('goes from a description button that goes to the title of its card', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1), pictured(2, {description: 'A'})]));
    button(list, 'Image description')!.focus();
    list.layout = 'compact';
    await settled(list);
    same(focused(), links(list)[1]);
  });

  it('goes from a link in the slot, shown after a failure, to the first title when the cards come', async () => {
    const fetches = serve({'/feed.json': {status: 500}});
    const list = await mount('<news-list src="/feed.json" no-cache><a href="#all">All news</a></news-list>');
    const fallback = list.querySelector('a')!;
    fallback.focus();
    same(focused(), fallback);
    fetches.answer('/feed.json', {json: feedOf(3)});
    await list.reload();
    same(focused(), links(list)[0]);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('does not fall to the page from a link in the slot when the first cards come', async () => {
    serve({'/feed.json': {json: feedOf(3)}});
    const list = await mount('<news-list><a href="#all">All news</a></news-list>');
    const fallback = list.querySelector('a')!;
    fallback.focus();
    same(focused(), fallback);
    list.src = '/feed.json';
    await settled(list);
    expect(titles(list)).to.have.lengthOf(3);
    same(document.activeElement, list);
  });

  it('is not taken from elsewhere in the page', async () => {
    serve({'/feed.json': {json: feedOf(3)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    const before = list.parentElement!.querySelector('a')!;
    before.focus();
    await list.reload();
    list.layout = 'list';
    await settled(list);
    same(document.activeElement, before);
  });
});
