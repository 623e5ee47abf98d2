import {NewsListErrorEvent, NewsListLoadEvent} from '../events.ts';
import {addressesIn} from '../feed/addresses.ts';
import {byTags} from '../feed/by-tags.ts';
import {collect, collectGiven, collectionOf} from '../feed/collect.ts';
import type {Collection} from '../feed/collection.ts';
import type {FeedError} from '../feed/feed-error.ts';
import type {NewsItem} from '../feed/model.ts';
import {loadFeed} from '../feed/load-feed.ts';
import {parseText} from '../feed/parse-feed.ts';
import type {Language} from '../i18n/language.ts';
import type {Options} from '../options.ts';
import type * as failure from './failure.ts';

/** Where the list is. What was there before stays until something better has come. */
export interface FeedState {
  name: 'idle' | 'loading' | 'ready' | 'failed';
  /** What is on screen. */
  collection?: Collection | undefined;
  /** Why the sources could not be read: in state `failed`, and while that is tried again. */
  error?: FeedError | undefined;
  /** What became of the next page, while it is under way or when it did not come. */
  more?: 'loading' | 'failed' | undefined;
  /** Newer items, until the reader wants them. */
  waiting?: {count: number; words: (language: Language) => string; accept: () => void};
}

/** What the controller needs of the element. */
export type FeedHost = HTMLElement & Pick<Options, 'src' | 'tags' | 'loading' | 'noCache'> & {feed: unknown};

/** Resolves when the interface has words for what comes, cards or an error: with what helps after an error. */
type Prepare = (error?: FeedError) => Promise<typeof failure | undefined>;

/** Turns addresses into a state. The newest request wins; older ones are aborted. */
export class FeedController {
  state: FeedState = {name: 'idle'};
  /** For what is loaded on demand, which cannot import them. */
  readonly loadFeed = loadFeed;
  readonly collectionOf = collectionOf;
  readonly #host: FeedHost;
  readonly #changed: () => void;
  readonly #prepare: Prepare;
  #abort = new AbortController();
  /** The `feed` or `src` whose collection is on screen. */
  #origin: unknown;
  /** What is to be done when the element is back in a page. */
  #resume: (() => void) | undefined;

  /**
   * @param changed is called after each change of `state`
   */
  constructor(host: FeedHost, changed: () => void, prepare: Prepare) {
    this.#host = host;
    this.#changed = changed;
    this.#prepare = prepare;
  }

  connect(): void {
    this.#renew();
    this.#resume?.();
  }

  disconnect(): void {
    this.#abort.abort();
    if (this.state.name === 'loading') this.#resume = () => void this.load();
    this.state.more = undefined;
  }

  /** The items that may be shown. */
  get items(): NewsItem[] {
    return this.chosen(this.state.collection?.feed.items ?? []);
  }

  /** Those of some items that have one of the host's `tags`. */
  chosen(items: NewsItem[]): NewsItem[] {
    return byTags(items, this.#host.tags);
  }

  /** Reads the sources: at once, or when the list comes near the viewport. */
  start(): void {
    this.#resume = () => this.start();
    if (!this.#host.isConnected) return;
    const load = () => void this.load();
    if (this.#host.loading === 'eager' || this.state.collection) return load();
    const signal = this.#renew();
    import('./near-viewport.ts').then(
      ({whenNear}) => whenNear(this.#host, signal, load),
      () => signal.aborted || load(),
    );
  }

  /**
   * Reads the sources and shows them.
   * @param fresh past the browser's cache
   */
  async load(fresh = false): Promise<void> {
    const {collection, error} = this.state;
    this.#resume = undefined;
    const signal = this.#renew();
    const origin = this.#host.feed ?? this.#host.src.trim();
    if (!origin) return this.set({name: 'idle'});
    this.set({name: 'loading', collection, error});
    try {
      const read = await this.read(fresh);
      await this.#prepare();
      signal.throwIfAborted();
      this.#origin = origin;
      this.show(read);
    } catch (reason) {
      if (!signal.aborted) await this.#fail(reason as FeedError, origin, signal);
    }
  }

  /** Reads the sources, no more. */
  read(fresh: boolean): Promise<Collection> {
    const {feed, noCache, baseURI} = this.#host;
    return feed ? collectGiven(feed, baseURI) : collect(this.#addresses, this.#abort.signal, fresh, !noCache);
  }

  /** Aborts with what is under way now. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Puts a collection on screen. */
  show(collection: Collection): void {
    for (const {message} of collection.missing) console.warn(message);
    this.set({name: 'ready', collection});
    this.#host.dispatchEvent(new NewsListLoadEvent(collection.feed));
  }

  set(state: FeedState): void {
    this.state = state;
    this.#changed();
  }

  get #addresses(): string[] {
    return addressesIn(this.#host.src, this.#host.baseURI);
  }

  /** Aborts what was under way, or waited for; the signal for what comes. */
  #renew(): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    return this.signal;
  }

  /** Cards of the same sources stay; else the saved copies come in their place, if there are any. */
  async #fail(error: FeedError, origin: unknown, signal: AbortSignal): Promise<void> {
    const {noCache} = this.#host;
    const help = await this.#prepare(error);
    const here = origin === this.#origin ? this.state.collection : undefined;
    const collection =
      here ?? (noCache ? undefined : await help?.collectSaved(this.#addresses, parseText, collectionOf));
    if (signal.aborted) return;
    this.set({name: 'failed', error, collection});
    console.warn(help?.explain(error) ?? error.message);
    this.#host.dispatchEvent(new NewsListErrorEvent(error));
  }
}
