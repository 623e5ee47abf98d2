import type {Collection, Source} from './collection.ts';
import {FeedError} from './feed-error.ts';
import {keepCopy} from './keep-copy.ts';
import {loadFeed} from './load-feed.ts';
import type {NewsFeed} from './model.ts';
import {parseFeed, parseText} from './parse-feed.ts';

const sourceOf = (feed: NewsFeed, url: string): Source => ({feed, asked: [url]});

/** A promise whose failure is a value, so that one never hides the others. */
const settled = <T>(promise: Promise<T>): Promise<T | FeedError> => promise.catch((error: FeedError) => error);

const isError = (result: unknown): result is FeedError => result instanceof FeedError;

/** Several sources are merged by a module of their own, loaded when there are some. */
async function collectionOf(sources: Source[], missing: FeedError[] = [], date = new Date()): Promise<Collection> {
  const feed = sources[1] ? (await import('./merge.ts')).mergeSources(sources) : sources[0]!.feed;
  return {sources, feed, missing, date, hasNext: sources.some((source) => source.feed.nextUrl)};
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
  const results = await Promise.all(
    urls.map(async (src) => {
      const {feed, text, url} = await loadFeed(src, signal, fresh);
      if (keep) void keepCopy(src, text, url);
      return sourceOf(feed, url);
    }).map(settled),
  );
  signal.throwIfAborted();
  const missing = results.filter(isError);
  const sources = results.filter((result) => !isError(result)) as Source[];
  if (!sources[0]) throw missing[0]!;
  return collectionOf(sources, missing);
}

/** For the time being: to go when the controller loads `collectSaved` with the rest of what a failure needs. */
export const collectSaved = async (urls: string[]): Promise<Collection | undefined> =>
  (await import('./read-copy.ts')).collectSaved(urls, parseText, collectionOf);

/** Two pages of a feed as one; an item that stands on both stands once. */
function joined(feed: NewsFeed, {items, warnings, nextUrl = ''}: NewsFeed, asked: string[]): NewsFeed {
  const known = new Set(feed.items.map(({id}) => id));
  return {
    ...feed,
    items: [...feed.items, ...items.filter(({id}) => !known.has(id))],
    warnings: [...feed.warnings, ...warnings],
    nextUrl: asked.includes(nextUrl) ? undefined : nextUrl,
  };
}

/** Reads the next page of a source. Where it fails, the source keeps its place and says why in `stuck`. */
async function turned({feed, asked}: Source, signal: AbortSignal): Promise<Source> {
  const page = await settled(loadFeed(feed.nextUrl!, signal));
  if (isError(page)) return {feed, asked, stuck: page};
  const all = [...asked, feed.nextUrl!, page.url];
  return {feed: joined(feed, page.feed, all), asked: all};
}

/**
 * Reads the next page of the source whose turn it is, and of those whose page failed before. What is shown keeps its
 * place: nothing moves under the reader.
 * @returns what there is now, and why there is not more
 */
export async function collectNext(
  {sources, feed, missing, date}: Collection,
  signal: AbortSignal,
): Promise<[Collection, FeedError | undefined]> {
  const frontier = sources[1] ? (await import('./merge.ts')).frontier : () => '';
  const due = sources.map(frontier).sort().at(-1)!;
  const turn = (source: Source) => source.feed.nextUrl && (source.stuck || frontier(source) >= due);
  const next = await Promise.all(sources.map((source) => (turn(source) ? turned(source, signal) : source)));
  const collection = await collectionOf(next, missing, date);
  const known = new Set(feed.items.map(({id}) => id));
  const items = [...feed.items, ...collection.feed.items.filter(({id}) => !known.has(id))];
  return [{...collection, feed: {...collection.feed, items}}, next.find(({stuck}) => stuck)?.stuck];
}
