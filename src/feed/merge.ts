import type {Source} from './collection.ts';
import type {NewsFeed, NewsItem} from './model.ts';

// Loaded when a list has several sources. It imports nothing at run time: a chunk that imported the element's own
// script would run that twice behind a CDN that redirects.

/** Dates are written so that their order is that of their letters; undated comes first. */
const dateOf = ({published = ''}: NewsItem) => published;

/** The date below which a source may still have items on a page that nobody has read. */
function frontier({feed, stuck}: Source): string {
  if (!feed.nextUrl || stuck) return '';
  return feed.items.map(dateOf).filter(Boolean).sort()[0] ?? '';
}

/** Two feeds may use the same id: those of the later feeds get a mark. */
const withUniqueIds = (sources: Source[]): NewsItem[] =>
  sources.flatMap(({feed}, index) => feed.items.map((item) => (index ? {...item, id: `${item.id}~${index}`} : item)));

/**
 * One list of several sources: newest first, undated last, the same address once. Items that a page nobody has read
 * could push down are left for later; `due` are the sources whose next pages those are.
 */
export function mergeSources(sources: Source[]): {feed: NewsFeed; due: Source[]} {
  const feeds = sources.map(({feed}) => feed);
  const [{title, lang}] = feeds as [NewsFeed];
  const limit = sources.map(frontier).sort().at(-1)!;
  const urls = new Set<string>();
  const feed = {
    title,
    lang: feeds.every((feed) => feed.lang === lang) ? lang : undefined,
    items: withUniqueIds(sources)
      .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
      .filter((item) => dateOf(item) >= limit && (!item.url || (!urls.has(item.url) && urls.add(item.url)))),
    warnings: feeds.flatMap(({warnings}) => warnings),
  };
  return {feed, due: sources.filter((source) => source.feed.nextUrl && (source.stuck || frontier(source) >= limit))};
}
