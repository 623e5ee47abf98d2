import {timeOf} from './dates.ts';
import type {NewsFeed, NewsItem} from './model.ts';

/** Two feeds may use the same id: the later feed's item gets another. */
function withUniqueIds(feeds: NewsFeed[]): NewsItem[] {
  const ids = new Set<string>();
  return feeds.flatMap(({items}, index) =>
    items.map((item) => {
      let {id} = item;
      while (ids.has(id)) id += `~${index}`;
      ids.add(id);
      return {...item, id};
    }),
  );
}

function newestFirst(items: NewsItem[]): NewsItem[] {
  const dated = items.map((item) => ({item, time: timeOf(item.published)}));
  // Two undated items: -Infinity - -Infinity is NaN.
  return dated.sort((a, b) => b.time - a.time || 0).map(({item}) => item);
}

/** One list of several feeds: newest first, undated last, the same address once. One feed stays as it is. */
export function mergeFeeds(feeds: NewsFeed[]): NewsFeed {
  const [first] = feeds;
  if (first && feeds.length == 1) return first;
  const urls = new Set<string>();
  return {
    title: first?.title,
    lang: feeds.every(({lang}) => lang == first?.lang) ? first?.lang : undefined,
    items: newestFirst(withUniqueIds(feeds)).filter(({url}) => !url || (!urls.has(url) && urls.add(url))),
    warnings: feeds.flatMap(({warnings}) => warnings),
  };
}
