import type {Descriptions} from '../controllers/descriptions.ts';
import type {FeedState} from '../controllers/feed-controller.ts';
import type {ListController} from '../controllers/list-controller.ts';
import type * as failure from '../controllers/failure.ts';
import type {NewsItem} from '../feed/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {languageOf} from '../i18n/language-of.ts';
import type {Language} from '../i18n/language.ts';
import {matchLocale} from '../i18n/match-locale.ts';
import {failed, offline} from '../i18n/words.ts';
import type {Options} from '../options.ts';

/** All that the templates need, put together before each update. */
export interface View {
  options: Options;
  /** Level of the cards' titles. */
  level: number;
  language: Language;
  /** Language of the page's own words, where it is not the interface's. */
  pageLanguage: string | undefined;
  /** Direction of the interface's words; nothing where the page has set one on the element. */
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
  /** What went wrong, in words. */
  failure: string;
  /** Which image descriptions are open. */
  descriptions: Descriptions;
}

/** The words for a failure: the exact ones, if they could be loaded. */
function failureText(language: Language, {error}: FeedState, help?: typeof failure): string {
  if (!error) return '';
  return error.kind === 'offline' ? offline(language) : (help?.failureIn(language, error) ?? failed(language));
}

/** Puts a view together. */
export function viewOf({host, words, feed, paging, descriptions}: ListController, help?: typeof failure): View {
  const {language} = words;
  const {state} = feed;
  const page = languageOf(host);
  const slotted = host.querySelector(':scope > [slot=heading]');
  const own = /^H([1-6])$/.exec(slotted?.tagName ?? '')?.[1];
  const heading = own ? 'own' : slotted || host.heading ? 'words' : 'none';
  return {
    level: Math.min(6, Number(own ?? host.headingLevel) + (heading === 'none' ? 0 : 1)),
    options: host,
    language,
    pageLanguage: page && !matchLocale(page, [language.locale]) ? page : undefined,
    direction: host.hasAttribute('dir') ? undefined : directionOf(language.locale),
    heading,
    state,
    items: paging.items,
    total: paging.total,
    merged: !!state.collection?.sources[1],
    failure: failureText(language, state, help),
    descriptions,
  };
}
