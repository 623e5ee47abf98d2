import {expect} from '@open-wc/testing';
import {fakeFetch} from '../fetch-double.ts';
import type {Answer} from '../fetch-double.ts';
import {FeedError} from '../../src/feed/feed-error.ts';
import {loadFeed, TIMEOUT_MS} from '../../src/feed/load-feed.ts';

const url = 'https://museum.example/feed.json';
const json = {title: 'Museum', items: [{id: '1', title: 'A', url: 'a.html'}]};

describe('loadFeed', () => {
  let fetches: ReturnType<typeof fakeFetch>;
  afterEach(() => fetches.restore());

  function load(answer: Answer, signal = new AbortController().signal, fresh?: boolean) {
    fetches = fakeFetch({[url]: answer});
    return loadFeed(url, signal, fresh);
  }

  async function failure(answer: Answer) {
    const error: unknown = await load(answer).catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceof(FeedError);
    return error as FeedError;
  }

  it('gives the feed, its text and its address', async () => {
    const loaded = await load({json});
    expect(loaded.feed.items[0]?.title).to.equal('A');
    expect(loaded.text).to.equal(JSON.stringify(json));
    expect(loaded.url).to.equal(url);
  });

  it('sends no cookie to other sites and takes what the browser has', async () => {
    await load({json});
    expect(fetches.requests[0]).to.include({credentials: 'same-origin', cache: 'default'});
  });

  it('asks the server when the caller wants it fresh', async () => {
    await load({json}, undefined, true);
    expect(fetches.requests[0]?.cache).to.equal('no-cache');
  });

  it('resolves addresses against the final one', async () => {
    const {feed} = await load({json, redirectedTo: 'https://cdn.example/x/feed.json'});
    expect(feed.items[0]?.url).to.equal('https://cdn.example/x/a.html');
  });

  it('does not care for the MIME type', async () => {
    const {feed} = await load({json, headers: {'content-type': 'text/html'}});
    expect(feed.items).to.have.lengthOf(1);
  });

  it('reads a byte order mark and characters of several bytes in parts', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify({items: [{id: '1', title: '🦁é'}]})}`);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        bytes.forEach((byte) => controller.enqueue(Uint8Array.of(byte)));
        controller.close();
      },
    });
    expect((await load({body})).feed.items[0]?.title).to.equal('🦁é');
  });

  it('fails with the status', async () => {
    expect(await failure({status: 404, body: ''})).to.include({kind: 'status', status: 404, url});
    fetches.restore();
    expect(await failure({status: 503, json})).to.include({kind: 'status', status: 503});
  });

  it('fails as network when there is no answer', async () => {
    expect(await failure({fail: true})).to.include({kind: 'network', url});
  });

  it('fails as offline when the browser says so', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      expect((await failure({fail: true})).kind).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('fails as syntax when it is no JSON', async () => {
    for (const body of ['<!DOCTYPE html>', '', '{"items":']) {
      expect((await failure({body})).kind).to.equal('syntax');
      fetches.restore();
    }
  });

  it('fails as format when it is no feed', async () => {
    expect((await failure({json: []})).kind).to.equal('format');
  });

  it('fails as too large by the announced length', async () => {
    expect((await failure({json, headers: {'content-length': '10000001'}})).kind).to.equal('too-large');
  });

  it('stops reading as soon as it is too large', async () => {
    let sent = 0;
    let stopped = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1e6;
        controller.enqueue(new Uint8Array(1e6).fill(32));
      },
      cancel: () => void (stopped = true),
    });
    expect((await failure({body})).kind).to.equal('too-large');
    expect(sent).to.be.below(15e6);
    expect(stopped).to.equal(true);
  });

  describe('with a clock', () => {
    const original = globalThis.setTimeout;
    let timers: Map<number, () => void>;

    beforeEach(() => {
      timers = new Map();
      const cleared = globalThis.clearTimeout;
      globalThis.setTimeout = ((run: () => void, delay = 0) => {
        const id = original(run, delay);
        if (delay == TIMEOUT_MS) timers.set(Number(id), run);
        return id;
      }) as typeof setTimeout;
      globalThis.clearTimeout = (id) => {
        timers.delete(Number(id));
        cleared(Number(id));
      };
    });
    afterEach(() => void (globalThis.setTimeout = original));

    it('gives up after ten seconds, while waiting for an answer', async () => {
      expect(TIMEOUT_MS).to.equal(10_000);
      const failed = failure({json, delay: 3000});
      timers.forEach((run) => run());
      expect((await failed).kind).to.equal('timeout');
      expect(timers.size).to.equal(0);
    });

    it('gives up after ten seconds, in the middle of the body', async () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"items":[')),
      });
      const failed = failure({body});
      await new Promise((resolve) => original(resolve, 50));
      timers.forEach((run) => run());
      expect((await failed).kind).to.equal('timeout');
    });

    it('leaves no timer behind', async () => {
      await load({json});
      expect(timers.size).to.equal(0);
    });
  });

  describe('when the caller aborts', () => {
    async function reason(answer: Answer, abort: (controller: AbortController) => void) {
      const controller = new AbortController();
      const loading = load(answer, controller.signal);
      abort(controller);
      return loading.catch((error: unknown) => error);
    }

    it('rejects with an AbortError', async () => {
      const error = await reason({json, delay: 1000}, (controller) => controller.abort());
      expect(error).to.be.an.instanceof(DOMException).with.property('name', 'AbortError');
    });

    it('rejects with the reason that was given', async () => {
      const why = new Error('Removed from the page');
      expect(await reason({json, delay: 1000}, (controller) => controller.abort(why))).to.equal(why);
    });

    it('sends nothing when that was before', async () => {
      const controller = new AbortController();
      controller.abort();
      const error: unknown = await load({json}, controller.signal).catch((failed: unknown) => failed);
      expect(error).to.have.property('name', 'AbortError');
      expect(fetches.requests).to.have.lengthOf(0);
    });

    it('rejects in the middle of the body, too', async () => {
      const body = new ReadableStream<Uint8Array>({});
      const error = await reason({body}, (controller) => setTimeout(() => controller.abort(), 50));
      expect(error).to.have.property('name', 'AbortError');
    });
  });
});
