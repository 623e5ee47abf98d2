import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {fakeMinutes, MINUTE} from '../clock-double.ts';
import {
  button,
  feedOf,
  focused,
  heard,
  item,
  links,
  listen,
  logged,
  mount,
  part,
  place,
  same,
  serve,
  settled,
  titles,
  wordsOf,
} from '../news-list-double.ts';

const markup = '<news-list src="/feed.json" refresh="5" limit="2"></news-list>';

function hidePage(hidden: boolean) {
  Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
  Object.defineProperty(document, 'visibilityState', {value: hidden ? 'hidden' : 'visible', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('refresh', () => {
  let clock: ReturnType<typeof fakeMinutes>;
  let fetches: ReturnType<typeof serve>;

  beforeEach(() => void (clock = fakeMinutes()));
  afterEach(() => {
    clock.restore();
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(document, 'visibilityState');
  });

  async function ready() {
    fetches = serve({'/feed.json': {json: feedOf(3)}});
    const list = await mount(markup);
    await waitUntil(() => clock.delays().length, 'no clock is running');
    return list;
  }

  async function check(list: NewsList) {
    const {length} = fetches.requests;
    clock.pass();
    await waitUntil(() => fetches.requests.length > length);
    await aTimeout(40);
    await settled(list);
  }

  const newer = (...names: string[]) =>
    fetches.answer('/feed.json', {json: feedOf([...names.map((name) => item(name)), item(1), item(2), item(3)])});

  it('is off unless it is wanted', async () => {
    serve({'/feed.json': {json: feedOf(1)}});
    await mount('<news-list src="/feed.json"></news-list>');
    await aTimeout(50);
    expect(clock.delays()).to.deep.equal([]);
  });

  it('looks for news every so many minutes, past the cache', async () => {
    const list = await ready();
    expect(clock.delays()).to.deep.equal([5 * MINUTE]);
    await check(list);
    await check(list);
    expect(fetches.requests).to.have.lengthOf(3);
    expect(fetches.requests[2]!.cache).to.match(/no-cache|reload|no-store/);
  });

  it('lets new items wait behind a button that says how many; nothing moves by itself', async () => {
    const list = await ready();
    links(list)[0]!.focus();
    const before = links(list);
    newer('x', 'y');
    await check(list);
    expect(wordsOf(button(list, '2 new items'))).to.equal('2 new items');
    expect(links(list)).to.deep.equal(before);
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
    same(focused(), before[0]);
    expect(list.state).to.equal('ready');
  });

  it('says so once', async () => {
    const list = await ready();
    const said = listen(list);
    newer('x');
    await check(list);
    expect(await heard(said, 1)).to.deep.equal(['1 new item']);
    expect(button(list, '1 new item')).not.to.equal(undefined);
  });

  it('says so once, however often it looks', async () => {
    const list = await ready();
    const said = listen(list);
    newer('x');
    await check(list);
    await check(list);
    await check(list);
    await aTimeout(400);
    expect(said.map(({text}) => text)).to.deep.equal(['1 new item']);
  });

  it('shows nothing where there is nothing new', async () => {
    const list = await ready();
    await check(list);
    expect(button(list, '')!.textContent.trim()).to.equal('Show more news');
  });

  it('puts them first when the button is pressed, and takes focus to the first of them', async () => {
    const list = await ready();
    newer('x', 'y');
    await check(list);
    button(list, '2 new items')!.focus();
    button(list, '2 new items')!.click();
    await settled(list);
    expect(titles(list)).to.deep.equal(['Title x', 'Title y', 'Title 1', 'Title 2']);
    expect(button(list, '2 new items')).to.equal(undefined);
    expect(wordsOf(focused())).to.equal('Title x');
    expect(wordsOf(part(list, 'count'))).to.equal('4 of 5');
  });

  it('takes no card away that was added while they waited', async () => {
    const second = feedOf([item(4), item(5)]);
    fetches = serve({'/feed.json': {json: {...feedOf(3), next_url: '/2.json'}}, '/2.json': {json: second}});
    const list = await mount(markup);
    await waitUntil(() => clock.delays().length);
    fetches.answer('/feed.json', {json: {...feedOf([item('x'), item(1), item(2), item(3)]), next_url: '/2.json'}});
    await check(list);
    await list.showMore();
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
    button(list, '1 new item')!.click();
    await settled(list);
    expect(titles(list)).to.deep.equal(['Title x', 'Title 1', 'Title 2', 'Title 3', 'Title 4']);
    expect(fetches.requests.filter(({url}) => url.endsWith('/2.json'))).to.have.lengthOf(1);
  });

  it('counts only items with one of the tags', async () => {
    fetches = serve({'/feed.json': {json: feedOf([item(1, {tags: ['art']})])}});
    const list = await mount(markup.replace('refresh', 'tags="art" refresh'));
    await waitUntil(() => clock.delays().length);
    fetches.answer('/feed.json', {json: feedOf([item('x', {tags: ['art']}), item('y'), item(1, {tags: ['art']})])});
    await check(list);
    expect(button(list, '1 new item')).not.to.equal(undefined);
  });

  it('is silent when a check fails', async () => {
    const list = await ready();
    const said = listen(list);
    fetches.answer('/feed.json', {status: 500});
    await check(list);
    expect(list.state).to.equal('ready');
    expect(titles(list)).to.have.lengthOf(2);
    await aTimeout(160);
    expect(said).to.deep.equal([]);
    logged('warn');
  });

  it('says once that the news failed, however often it looks in vain, and shows them when they come', async () => {
    fetches = serve({'/feed.json': {status: 500}});
    const list = place(markup);
    await list.updateComplete;
    const said = listen(list);
    await settled(list);
    await waitUntil(() => clock.delays().length);
    await check(list);
    await check(list);
    await check(list);
    await aTimeout(400);
    expect(said).to.have.lengthOf(1);
    expect(list.state).to.equal('failed');
    fetches.answer('/feed.json', {json: feedOf(3)});
    await check(list);
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
    logged('warn');
  });

  it('is at most 30,000 minutes, as browsers cannot wait for longer; more is refused with a warning', async () => {
    fetches = serve({'/feed.json': {json: feedOf(1)}});
    const list = await mount('<news-list src="/feed.json" refresh="40000"></news-list>');
    await aTimeout(50);
    expect(list.refresh).to.equal(undefined);
    expect(clock.delays()).to.deep.equal([]);
    expect(fetches.requests).to.have.lengthOf(1);
    const [warning, ...others] = logged('warn');
    expect(others).to.deep.equal([]);
    expect(warning).to.contain('refresh="40000"').and.to.contain('30000');
    list.refresh = 30_000;
    await waitUntil(() => clock.delays().length);
    expect(clock.delays()).to.deep.equal([30_000 * MINUTE]);
  });

  it('has one clock where the list is taken out and put back before it runs, and none after it is removed', async () => {
    serve({'/feed.json': {json: feedOf(1)}});
    const list = place(markup);
    const parent = list.parentElement!;
    await list.updateComplete;
    list.remove();
    parent.append(list);
    await settled(list);
    await waitUntil(() => clock.delays().length);
    await aTimeout(50);
    expect(clock.delays()).to.deep.equal([5 * MINUTE]);
    list.remove();
    expect(clock.delays()).to.deep.equal([]);
  });

  it('pauses while the page is hidden, and looks when it is back', async () => {
    await ready();
    hidePage(true);
    clock.pass();
    await aTimeout(40);
    expect(fetches.requests).to.have.lengthOf(1);
    hidePage(false);
    await waitUntil(() => fetches.requests.length === 2);
    await waitUntil(() => clock.delays().length === 1);
  });

  it('stops when the list is removed, or wants no more', async () => {
    const list = await ready();
    list.removeAttribute('refresh');
    await settled(list);
    await waitUntil(() => !clock.delays().length);
    list.refresh = 2;
    await waitUntil(() => clock.delays().length);
    expect(clock.delays()).to.deep.equal([2 * MINUTE]);
    list.remove();
    await waitUntil(() => !clock.delays().length);
  });
});
