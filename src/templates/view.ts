import type {FeedState} from '../controllers/feed-controller.ts';
import type {NewsItem} from '../feed/model.ts';
import type {Language} from '../i18n/language.ts';
import type {Options} from '../options.ts';

/** All that the templates need, put together before each update. */
export interface View {
  options: Options;
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
  descriptions: {all: boolean; isOpen(id: string): boolean};
}
