// Apart from the other events, because what sends it is loaded on demand.

/** More cards have been added. */
export class NewsListMoreEvent extends Event {
  /** Number of cards that are shown now. */
  declare readonly shown: number;
  /** Number of items that are known; more while the feed has further pages. */
  declare readonly total: number;

  constructor(shown: number, total: number) {
    super('news-list-more', {bubbles: true, composed: true});
    this.shown = shown;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-list-more': NewsListMoreEvent;
  }
}
