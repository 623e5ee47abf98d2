import type {Descriptions} from '../controllers/descriptions.ts';
import type {FeedState} from '../controllers/feed-controller.ts';
import type {ListController} from '../controllers/list-controller.ts';
import type * as failure from '../controllers/failure.ts';
import type {NewsItem} from '../feed/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {languageOf} from '../i18n/language-of.ts';
import type {Language} from '../i18n/language.ts';
import {matchLocale} from '../i18n/match-locale.ts';
import {failed, offline, savedOn, sourceMissing} from '../i18n/words.ts';
import type {Options} from '../options.ts';

/** All that the templates need, put together before each update. */
export interface View {
  options: Options;
  /** Level of the cards' titles. */
  level: number;
  language: Language;
  /** Language of the page's own words, where it is not the interface's. */
  pageLanguage: string | undefined;
  /** Direction of the interface's words; nothing where they are not there yet, or the page has set one. */
  direction: string | undefined;
  /** Whether the list has a heading, and whether the page brings one in the slot. */
  heading: 'none' | 'words' | 'own';
  state: FeedState;
  /** The items that are shown. */
  items: NewsItem[];
  /** How many there are; nothing while further pages are unknown. */
  total: number | undefined;
  /** Whether they come from several sources. */
  merged: boolean;
  /** What went wrong, in sentences. */
  failures: string[];
  /** Which image descriptions are open. */
  descriptions: Descriptions;
}

/** What went wrong: in exact words, if they could be loaded. */
function failuresIn(language: Language, {error, collection}: FeedState, help?: typeof failure): string[] {
  if (!error) return collection?.missing.map(({url}) => sourceMissing(language, url)) ?? [];
  const sentence =
    error.kind === 'offline' ? offline(language) : (help?.failureIn(language, error) ?? failed(language));
  return collection ? [sentence, savedOn(language, language.date(collection.date.toISOString(), 'long'))] : [sentence];
}

/** Puts a view together. */
export function viewOf({host, words, feed, paging, descriptions}: ListController, help?: typeof failure): View {
  const {language} = words;
  const {locale} = language;
  const {state} = feed;
  const page = languageOf(host);
  const slotted = host.querySelector(':scope > [slot=heading]');
  const own = /^H([1-6])$/.exec(slotted?.tagName ?? '')?.[1];
  const heading = own ? 'own' : slotted || host.heading ? 'words' : 'none';
  return {
    level: Math.min(6, Number(own ?? host.headingLevel) + (heading === 'none' ? 0 : 1)),
    options: host,
    language,
    pageLanguage: page && !(locale && matchLocale(page, [locale])) ? page : undefined,
    direction: locale && !host.hasAttribute('dir') ? directionOf(locale) : undefined,
    heading,
    state,
    items: paging.items,
    total: paging.total,
    merged: !!state.collection?.sources[1],
    failures: failuresIn(language, state, help),
    descriptions,
  };
}
