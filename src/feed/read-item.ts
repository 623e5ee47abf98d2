import {readImage} from './image-words.ts';
import {isRecord} from './is-record.ts';
import type {NewsItem} from './model.ts';
import {beginning, plainText} from './plain-text.ts';
import {readLanguage, readPublished, readUrl} from './read-field.ts';
import {safeUrl} from './safe-url.ts';
import type {Warn} from './warnings.ts';

const TITLE_LENGTH = 80;

/** Cut at a word; in scripts without spaces anywhere but inside a character. */
function firstWords(text: string): string {
  if (text.length <= TITLE_LENGTH) return text;
  const start = text.slice(0, TITLE_LENGTH);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > TITLE_LENGTH / 2 ? end : -1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const readSummary = (item: Record<string, unknown>) =>
  plainText(item.summary) || beginning(item.content_text) || beginning(item.content_html, true);

const idOf = (id: unknown) => (typeof id == 'string' || typeof id == 'number' ? String(id).trim() : '');

const readTags = (tags: unknown): string[] =>
  Array.isArray(tags)
    ? tags
        .filter((tag) => typeof tag == 'string')
        .map(plainText)
        .filter(Boolean)
    : [];

/** What an item takes from its feed. */
export interface ItemContext {
  base: string;
  title?: string;
  lang?: string;
  warnAbout: (item: string) => Warn;
}

/** One item, or `undefined` when there is nothing to show; then a warning says why. */
export function readItem(item: unknown, place: string, feed: ItemContext): NewsItem | undefined {
  if (!isRecord(item)) return void feed.warnAbout(place)('item-invalid', '');
  const {url: ownUrl, external_url} = item;
  const givenId = idOf(item.id);
  const id = givenId || safeUrl(ownUrl, feed.base) || safeUrl(external_url, feed.base);
  const warn = feed.warnAbout(id ?? place);
  const givenTitle = plainText(item.title);
  const text = readSummary(item);
  const title = givenTitle || firstWords(text);
  if (!id || !title) return void warn('item-invalid', id ? 'title' : 'id');
  if (!givenId) warn('id-missing', 'id');
  if (!givenTitle) warn('title-missing', 'title');
  const lang = readLanguage(item.language, warn) ?? feed.lang;
  return {
    id,
    url: readUrl({url: ownUrl, external_url}, feed.base, warn),
    title,
    summary: !givenTitle && title == text ? '' : text,
    published: readPublished(item, warn),
    lang,
    tags: readTags(item.tags),
    image: readImage(item, feed.base, warn, lang),
    source: feed.title,
  };
}
