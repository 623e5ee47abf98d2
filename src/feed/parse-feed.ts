import {FeedError} from './feed-error.ts';
import type {NewsFeed} from './model.ts';
import {readFeed} from './read-feed.ts';

/** Reads a JSON Feed that came from `base`. Throws a `FeedError` of kind `format` when it is none. */
export function parseFeed(data: unknown, base: string): NewsFeed {
  const feed = readFeed(data, base);
  if (!feed) throw new FeedError('format', base);
  return feed;
}
