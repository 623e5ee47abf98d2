import {collectionOf, frontier} from './collection.ts';
import type {Collection, Source} from './collection.ts';
import {FeedError} from './feed-error.ts';
import {loadFeed} from './load-feed.ts';
import type {LoadedFeed} from './load-feed.ts';
import {parseFeed} from './parse-feed.ts';
import {parseJson} from './parse-json.ts';
import {keepCopy, readCopy} from './saved-copy.ts';

const sourceOf = ({feed, url}: Pick<LoadedFeed, 'feed' | 'url'>): Source => ({feed, asked: [url]});

/** Waits for all. What failed comes as an error of its own, so that one never hides the others. */
async function all<T>(promises: Promise<T>[], signal: AbortSignal): Promise<(T | FeedError)[]> {
  const results = await Promise.all(promises.map((promise) => promise.catch((error: unknown) => error as FeedError)));
  signal.throwIfAborted();
  return results;
}

const isLoaded = <T>(result: T | FeedError): result is T => !(result instanceof FeedError);

/**
 * Reads the sources of a list.
 * @param keep whether to keep a copy of each for a time when it cannot be read
 * @throws FeedError of the first source, when none could be read; the signal's reason when that aborts
 */
export async function collect(urls: string[], signal: AbortSignal, fresh: boolean, keep: boolean): Promise<Collection> {
  const results = await all(urls.map((url) => loadFeed(url, signal, fresh)), signal);
  const loaded = results.filter(isLoaded);
  const missing = results.filter((result) => result instanceof FeedError);
  if (!loaded.length && missing[0]) throw missing[0];
  if (keep) results.forEach((result, index) => isLoaded(result) && void keepCopy(urls[index]!, result.text, result.url));
  return collectionOf(loaded.map(sourceOf), {missing, date: new Date(), saved: false});
}

/**
 * A feed that the page has already.
 * @param base what relative addresses in it are relative to
 * @throws FeedError of kind `format` when it is no feed
 */
export const collectGiven = (data: unknown, base: string): Collection =>
  collectionOf([sourceOf({feed: parseFeed(data, base), url: base})], {missing: [], date: new Date(), saved: false});

/** The last good copies of the sources, as old as the oldest of them; nothing when there is none. */
export async function collectSaved(urls: string[]): Promise<Collection | undefined> {
  const copies = (await Promise.all(urls.map(readCopy))).filter((copy) => copy !== undefined);
  if (!copies.length) return undefined;
  const sources = copies.map(({text, url}) => sourceOf({feed: parseFeed(parseJson(text), url), url}));
  const date = new Date(Math.min(...copies.map(({saved}) => saved.getTime())));
  return collectionOf(sources, {missing: [], date, saved: true});
}

/**
 * Reads the next page of the source whose turn it is, and of those whose page failed before. A source whose page
 * fails keeps its place and says why in `stuck`.
 */
export async function collectNext(collection: Collection, signal: AbortSignal): Promise<Collection> {
  const due = Math.max(...collection.sources.map(frontier));
  const pages = collection.sources.map(async (source): Promise<Source> => {
    const {feed, asked, stuck} = source;
    if (!feed.nextUrl || (!stuck && frontier(source) < due)) return source;
    const page = await loadFeed(feed.nextUrl, signal);
    const all = [...asked, feed.nextUrl, page.url];
    return {feed: joined(feed, page.feed, all), asked: all};
  });
  const results = await all(pages, signal);
  const sources = results.map((result, index) =>
    isLoaded(result) ? result : {...collection.sources[index]!, stuck: result},
  );
  return collectionOf(sources, collection, collection);
}

/** Two pages of a feed as one; an item that stands on both stands once. */
function joined(feed: Source['feed'], page: Source['feed'], asked: string[]): Source['feed'] {
  const known = new Set(feed.items.map(({id}) => id));
  const {nextUrl} = page;
  return {
    ...feed,
    items: [...feed.items, ...page.items.filter(({id}) => !known.has(id))],
    warnings: [...feed.warnings, ...page.warnings],
    nextUrl: nextUrl && !asked.includes(nextUrl) ? nextUrl : undefined,
  };
}
