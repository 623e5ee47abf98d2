import type {FeedError} from './feed/feed-error.ts';
import type {FeedWarning, NewsFeed, NewsItem} from './feed/model.ts';

const init = {bubbles: true, composed: true};

/** A feed, or several merged, has been read and is about to be shown. */
export class NewsListLoadEvent extends Event {
  /** What was read, in the order in which it is shown. */
  declare readonly feed: NewsFeed;
  /** What could not be used as it stands, item by item. */
  declare readonly warnings: FeedWarning[];

  constructor(feed: NewsFeed) {
    super('news-list-load', init);
    this.feed = feed;
    this.warnings = feed.warnings;
  }
}

/** A feed could not be read. A saved copy may be shown in its place. */
export class NewsListErrorEvent extends Event {
  /** `kind` says what happened, `status` the HTTP status where there was one; the console has cause and cure. */
  declare readonly error: FeedError;

  constructor(error: FeedError) {
    super('news-list-error', init);
    this.error = error;
  }
}

/** The reader follows a card's link. `preventDefault()` keeps the page where it is. */
export class NewsListSelectEvent extends Event {
  /** The item of the card. */
  declare readonly item: NewsItem;

  constructor(item: NewsItem) {
    super('news-list-select', {...init, cancelable: true});
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-list-load': NewsListLoadEvent;
    'news-list-error': NewsListErrorEvent;
    'news-list-select': NewsListSelectEvent;
  }
}
