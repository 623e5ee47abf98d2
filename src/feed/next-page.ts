import type {Collection, Source} from './collection.ts';
import type {FeedError} from './feed-error.ts';
import type {NewsFeed, NewsItem} from './model.ts';

// Loaded when the reader wants more than the first pages have; imports nothing at run time, as every file that is loaded
// on demand. What it needs of the element comes as arguments.

type LoadFeed = (src: string, signal: AbortSignal) => Promise<{feed: NewsFeed; url: string}>;
type CollectionOf = (sources: Source[], missing: FeedError[], date: Date) => Promise<Collection>;

/** Two pages of a feed as one; an item that stands on both stands once. */
function joined(feed: NewsFeed, {items, warnings, nextUrl = ''}: NewsFeed, asked: string[]): NewsFeed {
  const known = new Set(feed.items.map(({id}) => id));
  return {
    ...feed,
    items: [...feed.items, ...items.filter(({id}) => !known.has(id))],
    warnings: [...feed.warnings, ...warnings],
    nextUrl: nextUrl && !asked.includes(nextUrl) ? nextUrl : undefined,
  };
}

/** Reads the next page of a source. Where it fails, the source keeps its place and says why in `stuck`. */
async function turned({feed, asked}: Source, signal: AbortSignal, loadFeed: LoadFeed): Promise<Source> {
  try {
    const page = await loadFeed(feed.nextUrl!, signal);
    const all = [...asked, feed.nextUrl!, page.url];
    return {feed: joined(feed, page.feed, all), asked: all};
  } catch (error) {
    return {feed, asked, stuck: error as FeedError};
  }
}

/**
 * Reads the next page of the sources whose turn it is. What is shown keeps its place: nothing moves under the reader.
 * @returns what there is now, and why there is not more
 */
export async function collectNext(
  {sources, feed, missing, due, date}: Collection,
  signal: AbortSignal,
  loadFeed: LoadFeed,
  collectionOf: CollectionOf,
): Promise<[Collection, FeedError | undefined]> {
  const turn = async (source: Source) => (due.includes(source) ? turned(source, signal, loadFeed) : source);
  const next = await Promise.all(sources.map(turn));
  const collection = await collectionOf(next, missing, date);
  const keyOf = ({url, id}: NewsItem) => (sources[1] && url) || id;
  const known = new Set(feed.items.map(keyOf));
  const items = [...feed.items, ...collection.feed.items.filter((item) => !known.has(keyOf(item)))];
  return [{...collection, feed: {...collection.feed, items}}, next.find(({stuck}) => stuck)?.stuck];
}
