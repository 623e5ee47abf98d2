import type {FeedState} from '../controllers/feed-state.ts';
import type {NewsItem} from '../feed/model.ts';
import type {Language} from '../i18n/language.ts';
import type {Option} from '../options.ts';

/** The options that decide how the list looks. */
export interface Looks {
  heading: string;
  intro: string;
  headingLevel: Option<'headingLevel'>;
  layout: Option<'layout'>;
  descriptions: Option<'descriptions'>;
  excerpt: Option<'excerpt'>;
  dateStyle: Option<'dateStyle'>;
  timeZone: Option<'timeZone'>;
  more: Option<'more'>;
  linkTarget: Option<'linkTarget'>;
  noImages: boolean;
  noSkipLink: boolean;
}

/** All that the templates need, put together before each update. */
export interface View {
  looks: Looks;
  language: Language;
  /** Language of the page's own words, where it is not the interface's. */
  pageLanguage: string | undefined;
  /** Direction of the interface's words; nothing where the page has set one on the element. */
  direction: string | undefined;
  /** What stands in the `heading` slot: nothing, words, or a heading of its own. */
  slotted: 'nothing' | 'words' | 'heading';
  state: FeedState;
  /** The items that are shown. */
  items: NewsItem[];
  /** How many there are; nothing while further pages are unknown. */
  total: number | undefined;
  /** Whether they come from several sources. */
  merged: boolean;
  /** How many newer ones wait. */
  waiting: number;
  /** Whether all descriptions were asked for, and whether this item's is open. */
  allOpen: boolean;
  isOpen: (id: string) => boolean;
  /** What the reader may do. */
  on: {
    skip: (event: Event) => void;
    key: (event: KeyboardEvent) => void;
    more: () => void;
    retry: () => void;
    accept: () => void;
    select: (event: Event, item: NewsItem) => void;
    toggle: (id: string) => void;
    toggleAll: () => void;
    slotChange: () => void;
  };
}
