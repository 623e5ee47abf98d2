import type {FeedError} from './feed-error.ts';
import type {NewsFeed} from './model.ts';

/** One address of `src`, with the pages of it that have been read. */
export interface Source {
  /** All pages so far as one feed; its `nextUrl` is the next page. */
  feed: NewsFeed;
  /** The addresses read so far: a page is never asked for twice. */
  asked: string[];
  /** Why the next page is not here. */
  stuck?: FeedError | undefined;
}

/** What the sources of one list gave together. */
export interface Collection {
  sources: Source[];
  /** What can be shown now, in its order. */
  feed: NewsFeed;
  /** The sources that gave nothing. */
  missing: FeedError[];
  /** The sources whose next page is to be read when more is wanted; none when there is no more. */
  due: Source[];
  /** When it was read from the sources. */
  date: Date;
}
