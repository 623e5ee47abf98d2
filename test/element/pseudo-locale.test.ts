import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {words} from '../../src/generated/locales/en-XA.ts';
import type {NewsList} from '../../src/index.ts';
import {fakeMinutes} from '../clock-double.ts';
import type {Answer} from '../fetch-double.ts';
import {
  button,
  feedOf,
  heard,
  item,
  listen,
  logged,
  mount,
  next,
  pictured,
  place,
  serve,
  settled,
} from '../news-list-double.ts';

// In the pseudo-locale en-XA every word of the interface stands in brackets; every word of these feeds begins with “feed”.

const BRACKETED = /^[\s()]*(\[[^]*\][\s()]*)*$/;

const news = (name: string, members = {}) => item(name, {title: `feed ${name}`, language: 'en', ...members});
const feed = (...items: object[]) => feedOf(items as Record<string, unknown>[], {title: 'feed', language: 'de'});
const image = (name: string) =>
  pictured(
    name,
    {alt: 'feed', description: 'feed', credit: 'feed'},
    {title: `feed ${name}`, language: 'de', summary: 'feed'},
  );

const seen = new Set<string>();

/** Everything that is read or seen, in texts and in names; what the list said is added. */
function wordsIn(list: NewsList, said: {text: string}[] = []): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(list.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent!);
  for (const element of list.shadowRoot!.querySelectorAll('*')) {
    for (const name of [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ]) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  return [...texts, ...said.map(({text}) => text)]
    .map((text) => text.trim())
    .filter((text) => text && !text.startsWith('feed'));
}

function check(list: NewsList, said?: {text: string}[]) {
  const words = wordsIn(list, said);
  expect(words.filter((text) => !BRACKETED.test(text))).to.deep.equal([]);
  words.forEach((text) => seen.add(text));
}

const show = (attributes: string, given?: unknown) =>
  mount(`<news-list lang="en-XA" date-style="none" ${attributes}></news-list>`, given);

describe('no word of the interface is hard-coded', () => {
  it('in cards with everything that a card can have', async () => {
    check(await show('link-target="_blank" limit="2"', feed(image('1'), image('2'), image('3'))));
  });

  it('under a heading', async () => {
    check(await show('heading="feed" intro="feed"', feed(news('1'))));
  });

  it('while loading, and while more is loading', async () => {
    serve({
      '/1.json': {json: {...feed(news('1')), next_url: '/2.json'}, delay: 150},
      '/2.json': {json: {...feed(news('2')), next_url: '/3.json'}},
      '/3.json': {json: feed(news('3'), news('4'))},
    });
    const list = place('<news-list lang="en-XA" src="/1.json" limit="1"></news-list>');
    await waitUntil(() => list.state === 'loading');
    await settled(list);
    check(list);
    const said = listen(list);
    for (const count of [2, 4, 6]) {
      const added = next(list, 'news-list-more');
      button(list, '')!.click();
      await added;
      await heard(said, count);
      check(list, said);
    }
  });

  it('after more than one card was added, of a known and an unknown number', async () => {
    serve({'/1.json': {json: {...feed(...[1, 2, 3, 4].map((n) => news(`${n}`))), next_url: '/2.json'}}});
    const open = await show('src="/1.json" limit="2"');
    const saidOpen = listen(open);
    await open.showMore();
    await heard(saidOpen, 1);
    check(open, saidOpen);
    const closed = await show('limit="2"', feed(...[1, 2, 3, 4, 5].map((n) => news(`${n}`))));
    const said = listen(closed);
    await closed.showMore();
    await heard(said, 1);
    check(closed, said);
  });

  it('when there is nothing', async () => {
    check(await show('', feed()));
  });

  it('when the next page or one of several sources is broken', async () => {
    serve({'/1.json': {json: {...feed(news('1')), next_url: '/2.json'}}, '/b.json': {json: feed(news('b'))}});
    const list = await show('src="/1.json /b.json /c.json" limit="2"');
    const said = listen(list);
    await list.showMore();
    await heard(said, 1);
    check(list, said);
    expect(logged('warn')).not.to.deep.equal([]);
  });

  const failures: Record<string, Answer> = {
    network: {fail: true},
    'not found': {status: 404},
    refused: {status: 403},
    server: {status: 500},
    syntax: {body: '<'},
    format: {json: {}},
    'too large': {json: {}, headers: {'content-length': '99999999'}},
    'that nobody knows': {status: 304},
  };

  for (const [name, answer] of Object.entries(failures)) {
    it(`in a failure ${name}`, async () => {
      serve({'/feed.json': answer.status === 304 ? {status: 304, body: null as never} : answer});
      check(await show('src="/feed.json"'));
      logged('warn');
    });
  }

  it('offline, and after a time-out', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    serve({'/feed.json': {fail: true}});
    check(await show('src="/feed.json"'));
    Reflect.deleteProperty(navigator, 'onLine');

    const original = globalThis.setTimeout;
    globalThis.setTimeout = ((run: () => void, delay = 0) =>
      original(run, delay === 10_000 ? 20 : delay)) as typeof setTimeout;
    serve({'/feed.json': {json: feed(), delay: 4000}});
    check(await show('src="/feed.json"'));
    globalThis.setTimeout = original;
    logged('warn');
  });

  it('above a saved copy', async () => {
    const fetches = serve({'/feed.json': {json: feed(news('1'))}});
    const list = await show('src="/feed.json"');
    fetches.answer('/feed.json', {status: 500});
    await list.reload();
    await settled(list);
    check(list);
    logged('warn');
  });

  for (const names of [['x'], ['x', 'y']]) {
    it(`while ${names.length} new items wait`, async () => {
      const clock = fakeMinutes();
      try {
        const fetches = serve({'/feed.json': {json: feed(news('1'))}});
        const list = await show('src="/feed.json" refresh="1"');
        await waitUntil(() => clock.delays().length);
        fetches.answer('/feed.json', {json: feed(...names.map((name) => news(name)), news('1'))});
        const said = listen(list);
        clock.pass();
        await heard(said, 1);
        await aTimeout(20);
        check(list, said);
      } finally {
        clock.restore();
      }
    });
  }

  it('and each message that translators are given has been seen', () => {
    const texts = [...seen].join('\n');
    const unseen = Object.entries(words).filter(([, text]) => {
      const parts = text.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return !new RegExp(parts.join('[^\\n]*')).test(texts);
    });
    expect(unseen.map(([id]) => id)).to.deep.equal([]);
  });
});
