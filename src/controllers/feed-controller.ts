import {NewsListErrorEvent, NewsListLoadEvent} from '../events.ts';
import {addressesIn} from '../feed/addresses.ts';
import {byTags} from '../feed/by-tags.ts';
import {collect, collectGiven, collectNext, collectSaved} from '../feed/collect.ts';
import type {Collection} from '../feed/collection.ts';
import type {FeedError} from '../feed/feed-error.ts';
import type {NewsItem} from '../feed/model.ts';
import type {Language} from '../i18n/language.ts';
import type {Options} from '../options.ts';
import {whenNear} from './near-viewport.ts';

/** Where the list is. What was there before stays until something better has come. */
export interface FeedState {
  name: 'idle' | 'loading' | 'ready' | 'failed';
  /** What is on screen. */
  collection?: Collection | undefined;
  /** Why the sources could not be read: in state `failed`, and while that is tried again. */
  error?: FeedError | undefined;
  /** What became of the next page, while it is under way or when it did not come. */
  more?: 'loading' | FeedError | undefined;
  /** Newer items, until the reader wants them. */
  waiting?: {count: number; words: (language: Language) => string; accept: () => void};
}

/** What the controller needs of the element. */
export type FeedHost = HTMLElement & Pick<Options, 'src' | 'tags' | 'loading' | 'noCache'> & {feed: unknown};

/** Pages that one press may ask for, where a choice of tags leaves little of each. */
const PAGES_AT_ONCE = 10;

/** Turns addresses into a state. The newest request wins; older ones are aborted. */
export class FeedController {
  state: FeedState = {name: 'idle'};
  readonly #host: FeedHost;
  readonly #changed: () => void;
  readonly #prepare: (error?: FeedError) => Promise<void>;
  #abort = new AbortController();
  /** The `feed` or `src` whose collection is on screen. */
  #origin: unknown;
  /** What is to be done when the element is back in a page. */
  #resume: (() => void) | undefined;
  #stopWaiting = () => {};

  /**
   * @param changed is called after each change of `state`
   * @param prepare resolves when the interface has words for what comes, cards or an error: they appear together
   */
  constructor(host: FeedHost, changed: () => void, prepare: (error?: FeedError) => Promise<void>) {
    this.#host = host;
    this.#changed = changed;
    this.#prepare = prepare;
  }

  connect(): void {
    this.#abort = new AbortController();
    this.#resume?.();
  }

  disconnect(): void {
    this.#abort.abort();
    this.#stopWaiting();
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
  start(count: number): void {
    this.#stopWaiting();
    this.#resume = undefined;
    if (this.#host.loading === 'eager' || this.state.collection) return void this.load(false, count);
    this.#resume = () => this.start(count);
    this.#stopWaiting = whenNear(this.#host, () => void this.load(false, count));
  }

  /**
   * Reads the sources and shows them.
   * @param fresh past the browser's cache
   * @param count how many items are wanted at once, on several pages if need be
   */
  async load(fresh = false, count = 0): Promise<void> {
    const {collection, error} = this.state;
    this.#resume = undefined;
    this.#abort.abort();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    const origin = this.#host.feed ?? this.#host.src;
    if (!origin) return this.set({name: 'idle'});
    this.set({name: 'loading', collection, error});
    try {
      const read = await this.read(fresh);
      await this.#prepare();
      signal.throwIfAborted();
      this.#origin = origin;
      this.show(read);
      await this.fill(count);
    } catch (reason) {
      if (!signal.aborted) await this.#fail(reason as FeedError, origin, signal);
    }
  }

  /** Reads the sources, no more. */
  read(fresh: boolean): Promise<Collection> {
    const {feed, noCache, baseURI} = this.#host;
    return feed ? collectGiven(feed, baseURI) : collect(this.#addresses, this.#abort.signal, fresh, !noCache);
  }

  /** Reads pages until there are so many items, or no more, or one fails. */
  async fill(count: number): Promise<void> {
    const {signal} = this.#abort;
    for (let page = 0; page < PAGES_AT_ONCE && this.items.length < count; page++) {
      const {collection} = this.state;
      if (this.state.name !== 'ready' || !collection?.hasNext) return;
      this.set({...this.state, more: 'loading'});
      const [next, more] = await collectNext(collection, signal);
      if (signal.aborted) return;
      this.set({...this.state, collection: next, more});
      if (more) return console.warn(more.message);
    }
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

  /** Cards of the same sources stay; else the saved copies come in their place, if there are any. */
  async #fail(error: FeedError, origin: unknown, signal: AbortSignal): Promise<void> {
    const {noCache} = this.#host;
    const here = origin === this.#origin ? this.state.collection : undefined;
    const collection = here ?? (noCache ? undefined : await collectSaved(this.#addresses));
    await this.#prepare(error);
    if (signal.aborted) return;
    this.set({name: 'failed', error, collection});
    console.warn(error.message);
    this.#host.dispatchEvent(new NewsListErrorEvent(error));
  }
}
