import {FeedError} from './feed-error.ts';
import {isRecord} from './is-record.ts';
import type {FeedWarning, NewsFeed, NewsItem} from './model.ts';
import {plainText} from './plain-text.ts';
import {type ItemContext, readItem} from './read-item.ts';
import {readLanguage} from './read-field.ts';
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
 * `base` is the address it came from. Throws a `FeedError` of kind `format` when it is no feed.
 */
export function parseFeed(data: unknown, base: string): NewsFeed {
  if (!isRecord(data) || !Array.isArray(data.items)) throw new FeedError('format', base);
  const entries: unknown[] = data.items;
  const warnings: FeedWarning[] = [];
  const warnAbout = warnInto(warnings);
  const warn = warnAbout('');
  const title = plainText(data.title) || undefined;
  const lang = readLanguage(data, warn);
  if (entries.length > MAX_ITEMS) warn('too-many-items', 'items');
  const items = readItems(entries, {base, title, lang, warnAbout});
  return {title, lang, items, nextUrl: readNext(data, base), warnings};
}
