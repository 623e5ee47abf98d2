import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {NewsListErrorEvent} from '../../src/index.ts';
import {
  button,
  feedOf,
  heard,
  listen,
  logged,
  mount,
  next,
  part,
  place,
  serve,
  settled,
  statesOf,
  titles,
  wordsOf,
} from '../news-list-double.ts';

const markup = '<news-list src="/feed.json"><a href="#all">All news</a></news-list>';

const kept = async () => !!(await caches.match(new URL('/feed.json', location.href), {cacheName: 'news-list'}));

/** A visit that went well, and lasted until the copy was kept, and the page left. */
async function visit(html: string, lasted: () => unknown = kept) {
  const list = await mount(html);
  expect(titles(list)).not.to.deep.equal([]);
  await waitUntil(lasted);
  list.remove();
}

describe('the last good copy', () => {
  it('is shown when the feed cannot be read, dated, with Retry', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    await visit(markup);
    fetches.answer('/feed.json', {status: 503});
    const list = place(markup);
    const {error} = await next<NewsListErrorEvent>(list, 'news-list-error');
    await settled(list);
    expect(error.kind).to.equal('status');
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
    expect(list.state).to.equal('failed');
    expect(statesOf(list)).to.deep.equal(['failed', 'stale']);
    const today = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format();
    expect(wordsOf(part(list, 'notice'))).to.contain(`Saved on ${today}`);
    expect(button(list, 'Retry')).not.to.equal(undefined);
    expect(list.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('is said with its date, after what went wrong', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    await visit(markup);
    fetches.answer('/feed.json', {status: 404, delay: 50});
    const list = place(markup);
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]'));
    const said = listen(list);
    const today = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format();
    expect(await heard(said, 1)).to.deep.equal([`The news was not found. Saved on ${today}`]);
    logged('warn');
  });

  it('gives way to the feed when Retry succeeds', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    await visit(markup);
    fetches.answer('/feed.json', {status: 503});
    const list = await mount(markup);
    expect(logged('warn')).to.have.lengthOf(1);
    fetches.answer('/feed.json', {json: feedOf(3)});
    button(list, 'Retry')!.click();
    await settled(list);
    expect(titles(list)).to.have.lengthOf(3);
    expect(statesOf(list)).to.deep.equal(['ready']);
    expect(part(list, 'notice')).to.equal(undefined);
  });

  it('stays on screen when a later reload() fails', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    const list = await mount(markup);
    fetches.answer('/feed.json', {fail: true});
    await list.reload();
    await settled(list);
    expect(titles(list)).to.have.lengthOf(2);
    expect(statesOf(list)).to.deep.equal(['failed', 'stale']);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('is not kept with no-cache', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    await visit(markup.replace('src', 'no-cache src'), () => aTimeout(300).then(() => true));
    expect(await kept()).to.equal(false);
    fetches.answer('/feed.json', {status: 503});
    const list = await mount(markup);
    expect(titles(list)).to.deep.equal([]);
    expect(statesOf(list)).to.deep.equal(['failed']);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('is never one of a broken feed', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    await visit(markup);
    fetches.answer('/feed.json', {json: {hello: 'world'}});
    await visit(markup);
    const list = await mount(markup);
    expect(titles(list)).to.have.lengthOf(2);
    expect(logged('warn')).to.have.lengthOf(2);
  });

  it('needs no storage: where there is none the list works without', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'caches')!;
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    Object.defineProperty(window, 'caches', {value: undefined, configurable: true, writable: true});
    try {
      expect(titles(await mount(markup))).to.have.lengthOf(2);
      fetches.answer('/feed.json', {status: 503});
      expect((await mount(markup)).state).to.equal('failed');
      expect(logged('warn')).to.have.lengthOf(1);
    } finally {
      Reflect.deleteProperty(window, 'caches');
      if (!('caches' in window)) Object.defineProperty(window, 'caches', real);
    }
  });
});
