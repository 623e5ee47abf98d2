import type {NewsItem} from '../feed/model.ts';
import type {FeedController} from './feed-controller.ts';
import {rememberShown, shownBefore} from './shown-memory.ts';

interface PagingHost {
  id: string;
  src: string;
  limit: number;
}

/** How many of the items are shown. */
export class Paging {
  readonly #host: PagingHost;
  readonly #feed: FeedController;
  /** Cards that were added to the first `limit`. */
  #added = 0;

  constructor(host: PagingHost, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
  }

  /** The items that are shown. */
  get items(): NewsItem[] {
    return this.#feed.items.slice(0, this.#host.limit + this.#added);
  }

  /** Number of all items; nothing while there are pages that nobody has read. */
  get total(): number | undefined {
    const {items, state} = this.#feed;
    return state.collection?.hasNext ? undefined : items.length;
  }

  /** Number of cards that the reader asked for; 0 where the first ones are enough. */
  get wanted(): number {
    return this.#added && this.#host.limit + this.#added;
  }

  /** Back to the first cards, or to as many as were shown when the reader left this page. Returns `wanted`. */
  restore(): number {
    this.#added = Math.max(0, shownBefore(this.#key) - this.#host.limit);
    return this.wanted;
  }

  /** Allows the next cards. Returns how many there were before, and are now. */
  async more(): Promise<{before: number; shown: number}> {
    const before = this.items.length;
    await this.#feed.fill(before + this.#host.limit);
    this.#added = before;
    const shown = this.items.length;
    rememberShown(this.#key, shown);
    return {before, shown};
  }

  /** Allows more cards, for items that come before the others. */
  add(count: number): void {
    this.#added += count;
  }

  get #key(): string {
    return this.#host.id || this.#host.src;
  }
}
