import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {NewsListErrorEvent, NewsListLoadEvent} from '../events.ts';
import {addressesIn} from '../feed/addresses.ts';
import {byTags} from '../feed/by-tags.ts';
import {collect, collectGiven, collectNext, collectSaved} from '../feed/collect.ts';
import {hasNext} from '../feed/collection.ts';
import type {Collection} from '../feed/collection.ts';
import type {FeedError} from '../feed/feed-error.ts';
import type {NewsItem} from '../feed/model.ts';
import {collectionIn} from './feed-state.ts';
import type {FeedState} from './feed-state.ts';
import {whenNear} from './near-viewport.ts';

/** What the controller needs to know of the element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  feed: unknown;
  tags: string;
  loading: 'eager' | 'lazy';
  noCache: boolean;
  requestUpdate(name?: PropertyKey, old?: unknown): void;
}

/** Pages that one press may ask for, where a choice of tags leaves little of each. */
const PAGES_AT_ONCE = 10;

/** Turns addresses into a state. The newest request wins; older ones are aborted. */
export class FeedController implements ReactiveController {
  state: FeedState = {name: 'idle'};
  readonly #host: FeedHost;
  readonly #words: () => Promise<void>;
  #abort = new AbortController();
  /** Whether there is something to be done when the element is back in a page. */
  #interrupted = false;
  #stopWaiting = () => {};
  /** The `feed` or `src` that the collection comes from. */
  #origin: unknown;

  /** @param words resolves when the interface has words: cards and words appear together */
  constructor(host: FeedHost, words: () => Promise<void>) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) this.start();
    else if (this.#abort.signal.aborted) this.#restart();
  }

  hostDisconnected(): void {
    const {state} = this;
    this.#abort.abort();
    this.#stopWaiting();
    this.#interrupted ||= state.name === 'loading';
    if (state.name === 'ready') this.#set({...state, more: undefined});
  }

  /** What is on screen. */
  get collection(): Collection | undefined {
    return collectionIn(this.state);
  }

  /** The items that may be shown, by `tags`. */
  get items(): NewsItem[] {
    return this.#chosen(this.collection);
  }

  /** Whether there are pages that nobody has read. */
  get hasNext(): boolean {
    return !!this.collection && hasNext(this.collection);
  }

  /** Items that wait until the reader wants them. */
  get waiting(): NewsItem[] {
    if (this.state.name !== 'ready') return [];
    const known = new Set(this.items.map(({url, id}) => url ?? id));
    return this.#chosen(this.state.waiting).filter(({url, id}) => !known.has(url ?? id));
  }

  /** Reads the sources: at once, or when the list comes near the viewport. */
  start(count = 0): void {
    this.#stopWaiting();
    this.#interrupted = this.#host.loading === 'lazy' && this.state.name === 'idle';
    if (this.#interrupted) this.#stopWaiting = whenNear(this.#host, () => void this.load(false, count));
    else void this.load(false, count);
  }

  /**
   * Reads the sources.
   * @param fresh past the browser's cache
   * @param count how many items are wanted at once, on several pages if need be
   */
  async load(fresh = false, count = 0): Promise<void> {
    const {feed, src} = this.#host;
    const signal = this.#restart();
    const origin = feed ?? src;
    if (!origin) return this.#set({name: 'idle'});
    const {state} = this;
    const retrying = state.name === 'failed' ? state.error : undefined;
    this.#set({name: 'loading', previous: this.collection, retrying});
    try {
      const collection = await this.#read(signal, fresh);
      await this.#words();
      if (signal.aborted) return;
      this.#show(collection, origin);
      await this.fill(count);
    } catch (error) {
      if (!signal.aborted) await this.#fail(error as FeedError, signal, origin);
    }
  }

  /** Reads pages until there are so many items, or no more, or one fails. */
  async fill(count: number): Promise<void> {
    const {signal} = this.#abort;
    for (let page = 0; page < PAGES_AT_ONCE && this.hasNext && this.items.length < count; page++) {
      const {state} = this;
      if (state.name !== 'ready') return;
      this.#set({...state, more: 'loading'});
      const collection = await collectNext(state.collection, signal).catch(() => undefined); // aborted
      if (!collection) return;
      const more = collection.sources.find(({stuck}) => stuck)?.stuck;
      this.#set({...state, collection, more});
      if (more) return console.warn(more.message);
    }
  }

  /** Looks for newer items and lets them wait. What goes wrong meanwhile changes nothing for the reader. */
  async check(): Promise<void> {
    if (this.state.name === 'failed') return this.load(true);
    if (this.state.name !== 'ready' || this.#host.feed) return;
    const waiting = await this.#read(this.#abort.signal, true).catch(() => undefined);
    if (waiting && this.state.name === 'ready') this.#set({...this.state, waiting});
  }

  /** Puts the items that wait before the others, of which none goes. */
  accept(): void {
    const {state, waiting} = this;
    if (state.name !== 'ready') return;
    const {feed} = state.collection;
    this.#show({...state.collection, feed: {...feed, items: [...waiting, ...feed.items]}}, this.#origin);
  }

  #restart(): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#interrupted = false;
    return this.#abort.signal;
  }

  get #addresses(): string[] {
    return addressesIn(this.#host.src, this.#host.baseURI);
  }

  async #read(signal: AbortSignal, fresh: boolean): Promise<Collection> {
    const {feed, noCache} = this.#host;
    return feed ? collectGiven(feed, this.#host.baseURI) : collect(this.#addresses, signal, fresh, !noCache);
  }

  #show(collection: Collection, origin: unknown): void {
    this.#origin = origin;
    for (const {message} of collection.missing) console.warn(message);
    this.#set({name: 'ready', collection});
    this.#host.dispatchEvent(new NewsListLoadEvent(collection.feed));
  }

  /** Cards of the same sources stay; else the saved copy comes in their place, if there is one. */
  async #fail(error: FeedError, signal: AbortSignal, origin: unknown): Promise<void> {
    const here = origin === this.#origin ? this.collection : undefined;
    const copy = here || this.#host.noCache || this.#host.feed ? undefined : await collectSaved(this.#addresses);
    await this.#words();
    if (signal.aborted) return;
    this.#origin = origin;
    this.#set({name: 'failed', error, previous: here ?? copy});
    console.warn(error.message);
    this.#host.dispatchEvent(new NewsListErrorEvent(error));
  }

  #chosen(collection: Collection | undefined): NewsItem[] {
    return byTags(collection?.feed.items ?? [], this.#host.tags);
  }

  #set(state: FeedState): void {
    const old = this.state.name;
    this.state = state;
    this.#host.requestUpdate('state', old);
    this.#host.requestUpdate(); // also when only the news about it are new
  }
}
