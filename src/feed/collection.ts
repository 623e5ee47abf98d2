import {timeOf} from './dates.ts';
import type {FeedError} from './feed-error.ts';
import {mergeFeeds} from './merge-feeds.ts';
import type {NewsFeed, NewsItem} from './model.ts';

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
  /** What can be shown: see `ripe`. */
  feed: NewsFeed;
  /** The sources that gave nothing. */
  missing: FeedError[];
  /** When it was read from the sources. */
  date: Date;
  /** Whether it comes from the saved copies. */
  saved: boolean;
}

/** The date below which a source may still have items on pages that nobody has read. */
export function frontier({feed, stuck}: Source): number {
  if (!feed.nextUrl || stuck) return -Infinity;
  const times = feed.items.map(({published}) => timeOf(published)).filter(Number.isFinite);
  return times.length ? Math.min(...times) : -Infinity;
}

/** Of several sources only what no unread page can push down; of one source all. */
function ripe(sources: Source[], {items}: NewsFeed): NewsItem[] {
  if (sources.length < 2) return items;
  const limit = Math.max(...sources.map(frontier));
  return items.filter(({published}) => timeOf(published) >= limit);
}

/** Puts sources together. Items of an earlier collection keep their places: nothing moves under the reader. */
export function collectionOf(sources: Source[], rest: Omit<Collection, 'sources' | 'feed'>, earlier?: Collection): Collection {
  const feed = mergeFeeds(sources.map((source) => source.feed));
  const kept = earlier?.feed.items ?? [];
  const known = new Set(kept.map(({id}) => id));
  const items = [...kept, ...ripe(sources, feed).filter(({id}) => !known.has(id))];
  return {...rest, sources, feed: {...feed, items}};
}

/** Whether there is more to read. A saved copy is all there is. */
export const hasNext = ({saved, sources}: Collection): boolean => !saved && sources.some(({feed}) => feed.nextUrl);

/** Whether there is more than one source, so that a card should name its own. */
export const isMerged = (collection: Collection | undefined): boolean => (collection?.sources.length ?? 0) > 1;
