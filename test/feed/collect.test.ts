import {expect} from '@open-wc/testing';
import {fakeFetch} from '../fetch-double.ts';
import type {Answer} from '../fetch-double.ts';
import {collect, collectGiven, collectionOf} from '../../src/feed/collect.ts';
import type {Collection} from '../../src/feed/collection.ts';
import {FeedError} from '../../src/feed/feed-error.ts';
import {keepCopy} from '../../src/feed/keep-copy.ts';
import {loadFeed} from '../../src/feed/load-feed.ts';
import {collectNext} from '../../src/feed/next-page.ts';
import {parseText} from '../../src/feed/parse-feed.ts';
import {collectSaved} from '../../src/feed/read-copy.ts';

const A = 'https://a.example/feed.json';
const B = 'https://b.example/feed.json';

/** A feed whose items are named after their dates. */
const feed = (dates: string[], rest = {}) => ({
  ...rest,
  items: dates.map((date) => ({id: date, title: date, date_published: `${date}T00:00:00Z`})),
});

const titles = (collection?: Collection) => collection?.feed.items.map(({title}) => title);

const {signal} = new AbortController();

const next = (collection: Collection) => collectNext(collection, signal, loadFeed, collectionOf);

describe('a collection', () => {
  let fetches: ReturnType<typeof fakeFetch>;
  const answers = (table: Record<string, Answer>) => (fetches = fakeFetch(table));
  const asked = () => fetches.requests.map(({url}) => url);
  beforeEach(() => caches.delete('news-list'));
  afterEach(async () => {
    fetches?.restore();
    await caches.delete('news-list');
  });

  const read = (urls: string[], keep = false) => collect(urls, signal, false, keep);

  it('of one source has its order and date', async () => {
    answers({[A]: {json: feed(['2026-01-01', '2026-02-01'])}});
    const before = Date.now();
    const collection = await read([A]);
    expect(titles(collection)).to.deep.equal(['2026-01-01', '2026-02-01']);
    expect(collection).to.deep.include({missing: [], due: []});
    expect(collection.date.getTime()).to.be.within(before, Date.now());
  });

  it('of several is merged, however slow one is', async () => {
    answers({[A]: {json: feed(['2026-01-01']), delay: 60}, [B]: {json: feed(['2026-02-01'])}});
    const {sources, ...collection} = await read([A, B]);
    expect(collection.feed.items.map(({title}) => title)).to.deep.equal(['2026-02-01', '2026-01-01']);
    expect(sources.map((source) => source.asked)).to.deep.equal([[A], [B]]);
  });

  it('names a source that is broken and has the others', async () => {
    answers({[A]: {status: 500}, [B]: {json: feed(['2026-02-01'])}});
    const collection = await read([A, B]);
    expect(titles(collection)).to.deep.equal(['2026-02-01']);
    expect(collection.missing).to.have.lengthOf(1);
    expect(collection.missing[0]).to.include({kind: 'status', status: 500, url: A});
  });

  it('fails as its first source when all are broken', async () => {
    answers({[A]: {body: '<!DOCTYPE html>', delay: 60}, [B]: {fail: true}});
    const error: unknown = await read([A, B]).catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceof(FeedError).and.to.include({kind: 'syntax', url: A});
  });

  it('fails with the reason of whoever aborts', async () => {
    answers({[A]: {json: feed([]), delay: 1000}});
    const controller = new AbortController();
    const reading = collect([A], controller.signal, true, false);
    controller.abort(new Error('Removed'));
    expect(await reading.catch((reason: unknown) => reason)).to.have.property('message', 'Removed');
    expect(fetches.requests[0]?.cache).to.equal('no-cache');
  });

  it('may be given by the page', async () => {
    const collection = await collectGiven(feed(['2026-01-01'], {next_url: '2.json'}), A);
    expect(titles(collection)).to.deep.equal(['2026-01-01']);
    expect(collection.due).to.deep.equal(collection.sources);
    const error: unknown = await collectGiven([], A).catch((reason: unknown) => reason);
    expect(error).to.include({kind: 'format'});
  });

  describe('with pages', () => {
    const pages = {
      [A]: {json: feed(['2026-03-01', '2026-02-01'], {next_url: '2.json'})},
      'https://a.example/2.json': {json: feed(['2026-02-01', '2026-01-01'], {next_url: '3.json'})},
      'https://a.example/3.json': {json: feed(['2025-12-01'], {next_url: 'feed.json'})},
    };

    it('reads one after the other, each item once', async () => {
      answers(pages);
      const [second, error] = await next(await read([A]));
      expect(titles(second)).to.deep.equal(['2026-03-01', '2026-02-01', '2026-01-01']);
      expect(error).to.equal(undefined);
      const [third] = await next(second);
      expect(titles(third)?.at(-1)).to.equal('2025-12-01');
      expect(third.due).to.deep.equal([]);
    });

    it('never asks for an address twice, nor for where it led', async () => {
      answers({
        ...pages,
        'https://a.example/3.json': {json: feed(['2025-12-01'], {next_url: 'moved.json'}), redirectedTo: '/moved.json'},
      });
      const [second] = await next(await read([A]));
      const [third] = await next(second);
      expect(third.due).to.deep.equal([]);
      expect(asked()).to.deep.equal([A, 'https://a.example/2.json', 'https://a.example/3.json']);
    });

    it('says why a page did not come, and tries it again', async () => {
      answers({...pages, 'https://a.example/2.json': {status: 503}});
      const first = await read([A]);
      const [same, error] = await next(first);
      expect(error).to.include({kind: 'status', status: 503});
      expect(titles(same)).to.deep.equal(titles(first));
      fetches.answer('https://a.example/2.json', pages['https://a.example/2.json']);
      const [second, none] = await next(same);
      expect(none).to.equal(undefined);
      expect(titles(second)).to.have.lengthOf(3);
    });

    it('of several sources turns the one whose turn it is', async () => {
      answers({...pages, [B]: {json: feed(['2026-02-15', '2026-01-15'], {next_url: '2.json'})}});
      const first = await read([A, B]);
      expect(titles(first)).to.deep.equal(['2026-03-01', '2026-02-15', '2026-02-01']);
      const [second] = await next(first);
      expect(asked()).to.deep.equal([A, B, 'https://a.example/2.json']);
      expect(titles(second)).to.deep.equal(['2026-03-01', '2026-02-15', '2026-02-01', '2026-01-15']);
    });

    it('leaves in their places the items that are shown', async () => {
      answers({
        [A]: {json: feed(['2026-03-01'], {next_url: '2.json'})},
        'https://a.example/2.json': {json: feed(['2026-04-01'])},
        [B]: {json: feed(['2026-03-15'])},
      });
      const [second] = await next(await read([A, B]));
      expect(titles(second)).to.deep.equal(['2026-03-15', '2026-03-01', '2026-04-01']);
    });
  });

  describe('of saved copies', () => {
    const {now} = Date;
    afterEach(() => void (Date.now = now));
    const saved = (urls: string[]) => collectSaved(urls, parseText, collectionOf);

    it('is what was read last, without further pages', async () => {
      answers({[A]: {json: feed(['2026-01-01'], {next_url: '2.json'}), redirectedTo: '/moved/feed.json'}});
      await read([A], true);
      let collection: Collection | undefined;
      // It is kept while the cards are already shown.
      for (let i = 0; i < 50 && !collection; i++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        collection = await saved([A]);
      }
      expect(titles(collection)).to.deep.equal(['2026-01-01']);
      expect(collection?.due).to.deep.equal([]);
      expect(collection?.sources[0]?.asked).to.deep.equal(['https://a.example/moved/feed.json']);
    });

    it('is as old as the oldest of them', async () => {
      const old = now() - 1e6;
      Date.now = () => old;
      await keepCopy(A, JSON.stringify(feed(['2026-01-01'])), A);
      Date.now = now;
      await keepCopy(B, JSON.stringify(feed(['2026-02-01'])), B);
      const collection = await saved([A, B]);
      expect(titles(collection)).to.deep.equal(['2026-02-01', '2026-01-01']);
      expect(collection?.date.getTime()).to.equal(old);
    });

    it('has those that can be read', async () => {
      await keepCopy(A, '<!DOCTYPE html>', A);
      await keepCopy(B, JSON.stringify(feed(['2026-02-01'])), B);
      expect(titles(await saved([A, B, 'https://c.example/feed.json']))).to.deep.equal(['2026-02-01']);
    });

    it('is none where there are none', async () => expect(await saved([A, B])).to.equal(undefined));
  });
});
