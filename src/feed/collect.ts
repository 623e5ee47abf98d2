import type {Collection, Source} from './collection.ts';
import type {FeedError} from './feed-error.ts';
import {keepCopy} from './keep-copy.ts';
import {loadFeed} from './load-feed.ts';
import type {NewsFeed} from './model.ts';
import {onDemand} from './on-demand.ts';
import {parseFeed} from './parse-feed.ts';

/** Milliseconds until a copy is kept: first the cards, then what is for another day. */
const KEEP_AFTER = 200;

const sourceOf = (feed: NewsFeed, url: string): Source => ({feed, asked: [url]});

/** One list of one or several sources; these are merged by a module of their own. */
export async function collectionOf(
  sources: Source[],
  missing: FeedError[] = [],
  date = new Date(),
): Promise<Collection> {
  const [first] = sources as [Source];
  const {feed} = first;
  const list = sources[1]
    ? (await onDemand(import('./merge.ts'), first.asked[0]!)).mergeSources(sources)
    : {feed, due: feed.nextUrl ? sources : []};
  return {...list, sources, missing, date};
}

/**
 * A feed that the page has already.
 * @param base what relative addresses in it are relative to
 * @throws FeedError of kind `format` when it is no feed
 */
export const collectGiven = async (data: unknown, base: string): Promise<Collection> =>
  collectionOf([sourceOf(await parseFeed(data, base), base)]);

/**
 * Reads the sources of a list.
 * @param keep whether to keep a copy of each for a time when it cannot be read
 * @throws FeedError of the first source, when none could be read; the signal's reason, when that aborts
 */
export async function collect(urls: string[], signal: AbortSignal, fresh: boolean, keep: boolean): Promise<Collection> {
  const results = await Promise.allSettled(
    urls.map(async (src) => {
      const {feed, text, url} = await loadFeed(src, signal, fresh);
      if (keep) setTimeout(() => signal.aborted || void keepCopy(src, text, url), KEEP_AFTER);
      return sourceOf(feed, url);
    }),
  );
  signal.throwIfAborted();
  const sources = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const missing = results.flatMap((result) => (result.status === 'rejected' ? (result.reason as FeedError) : []));
  if (!sources[0]) throw missing[0]!;
  return collectionOf(sources, missing);
}
