import type {ReactiveControllerHost} from 'lit';
import {NewsListMoreEvent} from '../events.ts';
import {itemsAdded, loadingMore, moreFailed} from '../i18n/words.ts';
import type {Language} from '../i18n/language.ts';
import type {Announcer} from './announcer.ts';
import type {FeedController} from './feed-controller.ts';
import type {FocusController} from './focus-controller.ts';
import {rememberShown, shownBefore} from './shown-memory.ts';

interface PagingHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  limit: number;
}

interface Parts {
  feed: FeedController;
  focus: FocusController;
  announcer: Announcer;
  language: () => Language;
}

/** How many cards are shown, and what happens when there shall be more. */
export class PagingController {
  readonly #host: PagingHost;
  readonly #parts: Parts;
  /** Cards that were added to the first `limit`. */
  #added = 0;

  constructor(host: PagingHost, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Number of cards that may be shown, if there are so many items. */
  get allowed(): number {
    return this.#host.limit + this.#added;
  }

  /** Number of cards that the reader asked for; 0 where the first ones are enough. */
  get wanted(): number {
    return this.#added && this.allowed;
  }

  /** Number of items, when it is known. */
  get total(): number | undefined {
    const {feed} = this.#parts;
    return feed.hasNext ? undefined : feed.items.length;
  }

  /** Back to the first cards, or to as many as this page showed when the reader left it. */
  restore(): void {
    this.#added = Math.max(0, shownBefore(this.#key) - this.#host.limit);
  }

  /**
   * Adds the next cards and says so.
   * @param byReader whether a reader asked for it, who is then taken to the first new title
   */
  async more(byReader = false): Promise<void> {
    const {feed, focus, announcer, language} = this.#parts;
    const before = Math.min(this.allowed, feed.items.length);
    if (byReader) announcer.say(loadingMore(language()));
    await feed.fill(before + this.#host.limit);
    const shown = Math.min(before + this.#host.limit, feed.items.length);
    if (feed.state.name === 'ready' && feed.state.more) announcer.say(moreFailed(language()));
    if (shown <= before) return;
    this.#added = shown - this.#host.limit;
    if (byReader && focus.within) focus.aimAt(feed.items[before]?.id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    announcer.say(itemsAdded(language(), shown - before, shown, this.total));
    rememberShown(this.#key, shown);
    this.#host.dispatchEvent(new NewsListMoreEvent(shown, feed.items.length));
  }

  /** Shows the news that waited, above the cards that are there. */
  async accept(): Promise<void> {
    const {feed, focus} = this.#parts;
    const [first] = feed.waiting;
    this.#added += feed.waiting.length;
    focus.aimAt(first?.id);
    feed.accept();
    await this.#host.updateComplete;
  }

  get #key(): string {
    return this.#host.id || this.#host.src;
  }
}
