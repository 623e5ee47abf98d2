import {isRecord} from './is-record.ts';
import type {FeedWarning, NewsFeed, NewsItem} from './model.ts';
import {plainText} from './plain-text.ts';
import {readLanguage} from './read-field.ts';
import {readItem} from './read-item.ts';
import type {ItemContext} from './read-item.ts';
import {safeUrl} from './safe-url.ts';
import {warnInto} from './warnings.ts';

const MAX_ITEMS = 10_000;

function readItems(entries: unknown[], feed: ItemContext): NewsItem[] {
  const items = new Map<string, NewsItem>();
  for (const [index, entry] of entries.slice(0, MAX_ITEMS).entries()) {
    const place = `items[${index}]`;
    try {
      const item = readItem(entry, place, feed);
      if (!item) continue;
      if (items.has(item.id)) feed.warnAbout(item.id)('id-repeated', 'id');
      else items.set(item.id, item);
    } catch {
      feed.warnAbout(place)('item-invalid', ''); // an object of the page's own may throw
    }
  }
  return [...items.values()];
}

/** The next page, unless it is this one again. */
function readNext({next_url, feed_url}: Record<string, unknown>, base: string): string | undefined {
  const [next, ...own] = [next_url, feed_url, base].map((url) => safeUrl(url, base)?.split('#')[0]);
  return own.includes(next) ? undefined : next;
}

/**
 * Reads a JSON Feed of any version leniently: what cannot be used becomes a warning.
 * `undefined` when it is no feed. Knows nothing of `FeedError`, so that it can be a file of its own.
 */
export function readFeed(data: unknown, base: string): NewsFeed | undefined {
  if (!isRecord(data) || !Array.isArray(data.items)) return;
  const entries: unknown[] = data.items;
  const warnings: FeedWarning[] = [];
  const warnAbout = warnInto(warnings);
  const warn = warnAbout('');
  const title = plainText(data.title) || undefined;
  const lang = readLanguage(data.language, warn);
  if (entries.length > MAX_ITEMS) warn('too-many-items', 'items');
  const items = readItems(entries, {base, title, lang, warnAbout});
  return {title, lang, items, nextUrl: readNext(data, base), warnings};
}
