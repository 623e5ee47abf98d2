import {expect, waitUntil} from '@open-wc/testing';
import type {NewsListSelectEvent} from '../../src/index.ts';
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
  serve,
  settled,
  titles,
  wordsOf,
} from '../news-list-double.ts';

describe('reload()', () => {
  it('keeps the old cards until the new ones are ready', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    fetches.answer('/feed.json', {json: feedOf([item('new')]), delay: 60});
    const done = list.reload();
    await waitUntil(() => list.state === 'loading');
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
    await done;
    expect(titles(list)).to.deep.equal(['Title new']);
    expect(fetches.requests[1]!.cache).to.match(/no-cache|reload|no-store/);
  });

  it('keeps the elements of items that are still there', async () => {
    serve({'/feed.json': {json: feedOf(2)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    const before = links(list);
    await list.reload();
    expect(links(list)).to.deep.equal(before);
  });

  it('shows as many cards as before', async () => {
    serve({'/feed.json': {json: feedOf(9)}});
    const list = await mount('<news-list src="/feed.json" limit="3"></news-list>');
    await list.showMore();
    await list.reload();
    expect(titles(list)).to.have.lengthOf(6);
  });

  it('resolves also when it fails', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(1)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    fetches.answer('/feed.json', {status: 500});
    await list.reload();
    expect(list.state).to.equal('failed');
    expect(logged('warn')).to.have.lengthOf(1);
  });
});

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
    expect(document.activeElement).to.equal(list);
  });

  it('stays on its card in a new language', async () => {
    const list = await mount('<news-list link-target="_blank"></news-list>', feedOf(3));
    links(list)[1]!.focus();
    list.lang = 'de';
    await waitUntil(() => part(list, 'skip')!.textContent.includes('überspringen'));
    expect(focused()).to.equal(links(list)[1]);
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
      expect(focused()).to.equal(links(list)[1]);
    });
  }

  it('goes from a description button that goes to the title of its card', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1), pictured(2, {description: 'A'})]));
    button(list, 'Image description')!.focus();
    list.layout = 'compact';
    await settled(list);
    expect(focused()).to.equal(links(list)[1]);
  });

  it('is not taken from elsewhere in the page', async () => {
    serve({'/feed.json': {json: feedOf(3)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    const before = list.parentElement!.querySelector('a')!;
    before.focus();
    await list.reload();
    list.layout = 'list';
    await settled(list);
    expect(document.activeElement).to.equal(before);
  });
});

describe('news-list-select', () => {
  it('comes before a link is followed, with the item, and can be cancelled', async () => {
    const list = await mount('<news-list></news-list>', feedOf(2));
    const seen: NewsListSelectEvent[] = [];
    const cancel = (event: Event) => {
      seen.push(event as NewsListSelectEvent);
      event.preventDefault();
    };
    document.addEventListener('news-list-select', cancel, {once: true});
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    links(list)[1]!.dispatchEvent(click);
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]!.item).to.include({id: 'id-2', title: 'Title 2', url: 'https://museum.example/2'});
    expect(seen[0]).to.include({target: list, bubbles: true, composed: true, cancelable: true});
    expect(click.defaultPrevented).to.equal(true);
  });

  it('lets the link be followed when nobody cancels it', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {url: `${location.href}#followed`})]));
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    links(list)[0]!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(false);
    history.replaceState(null, '', location.href.replace('#followed', ''));
  });
});

describe('the document around the list', () => {
  it('is left as it was', async () => {
    const attributes = () => [document.documentElement, document.body].map((e) => e.getAttributeNames().join());
    const before = {
      head: document.head.innerHTML,
      attributes: attributes(),
      sheets: document.adoptedStyleSheets.length,
    };
    serve({'/feed.json': {json: feedOf([pictured(1, {description: 'A'}), item(2), item(3)])}});
    const list = await mount('<news-list src="/feed.json" limit="2"></news-list>');
    const around = [...list.parentElement!.children];
    const light = list.outerHTML;
    await list.showMore();
    await list.reload();
    expect({
      head: document.head.innerHTML,
      attributes: attributes(),
      sheets: document.adoptedStyleSheets.length,
    }).to.deep.equal(before);
    expect([...list.parentElement!.children]).to.deep.equal(around);
    expect(list.outerHTML).to.equal(light);
  });
});
