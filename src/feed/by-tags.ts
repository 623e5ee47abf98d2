import type {NewsItem} from './model.ts';

/** The items that have one of the tags, a comma-separated list in any case; all where there is no list. */
export function byTags(items: NewsItem[], list: string): NewsItem[] {
  const tags = list
    .toLowerCase()
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  return tags.length ? items.filter((item) => item.tags.some((tag) => tags.includes(tag.toLowerCase()))) : items;
}
