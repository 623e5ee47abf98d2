import {isMerged} from '../feed/collection.ts';
import type {Collection} from '../feed/collection.ts';
import type {NewsItem} from '../feed/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {languageOf} from '../i18n/language-of.ts';
import type {Language} from '../i18n/language.ts';
import {matchLocale} from '../i18n/match-locale.ts';
import {slottedHeading} from './slotted-heading.ts';
import type {Looks, View} from './view.ts';

interface Parts {
  language: Language;
  feed: {state: View['state']; collection: Collection | undefined; items: NewsItem[]; waiting: NewsItem[]};
  paging: {allowed: number; total: number | undefined};
  descriptions: {all: boolean; isOpen: (id: string) => boolean};
  on: View['on'];
}

/** What the templates need, from the element and its controllers. */
export function viewOf(host: HTMLElement & Looks, {language, feed, paging, descriptions, on}: Parts): View {
  const page = languageOf(host);
  return {
    looks: host,
    language,
    pageLanguage: page && !matchLocale(page, [language.locale]) ? page : undefined,
    direction: host.hasAttribute('dir') ? undefined : directionOf(language.locale),
    slotted: slottedHeading(host),
    state: feed.state,
    items: feed.items.slice(0, paging.allowed),
    total: paging.total,
    merged: isMerged(feed.collection),
    waiting: feed.waiting.length,
    allOpen: descriptions.all,
    isOpen: (id) => descriptions.isOpen(id),
    on,
  };
}
