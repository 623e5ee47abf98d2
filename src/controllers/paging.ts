import type {NewsItem} from '../feed/model.ts';
import type {FeedController} from './feed-controller.ts';
import {shownBefore} from './shown-memory.ts';

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
    return this.#feed.items.slice(0, this.allowed);
  }

  /** Number of all items; nothing while there are pages that nobody has read. */
  get total(): number | undefined {
    const {items, state} = this.#feed;
    return state.collection?.due[0] ? undefined : items.length;
  }

  /** Back to the first cards, or to as many as were shown when the reader left this page. */
  restore(): void {
    this.#added = Math.max(0, shownBefore(this.key) - this.#host.limit);
  }

  /** Number of items that may be shown. */
  get allowed(): number {
    return this.#host.limit + this.#added;
  }

  /** Allows more cards. */
  add(count: number): void {
    this.#added += count;
  }

  /** What the number is remembered by. */
  get key(): string {
    return this.#host.id + this.#host.src;
  }
}
