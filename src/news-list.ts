import {ListController} from './controllers/list-controller.ts';
import type {FeedError} from './feed/feed-error.ts';
import type {NewsItem} from './feed/model.ts';
import type {WordId} from './generated/word-ids.ts';
import {addWords} from './i18n/words-by-locale.ts';
import type {Options} from './options.ts';
import {ReactiveElement} from './reactive-element.ts';

/**
 * Shows a news feed as cards that everybody can read: in the language of the page, by keyboard, by screen reader,
 * each image described and credited.
 *
 * @summary A news feed as a list of accessible cards.
 * @tagname news-list
 *
 * @slot - What the page shows without JavaScript, and while nothing else can be shown.
 * @slot heading - Markup in place of the `heading` attribute; a heading element here keeps its own level.
 * @slot intro - Markup in place of the `intro` attribute.
 * @slot empty - What is shown when the feed has no items.
 * @slot footer - What stands after the list.
 *
 * @csspart heading - The heading.
 * @csspart intro - The block below the heading.
 * @csspart skip - The link that skips the list; visible while it has focus.
 * @csspart descriptions - The switch "Show all image descriptions".
 * @csspart list - The list.
 * @csspart card - One item of the list.
 * @csspart title - The heading of a card.
 * @csspart link - The link in it.
 * @csspart date - The line with date, language and source.
 * @csspart language - The language of the article, where it is not the interface's.
 * @csspart source - The name of the source, where there are several.
 * @csspart image - The image.
 * @csspart credit - The paragraph that names the image's author.
 * @csspart description-button - The button "Image description".
 * @csspart description - The long description of the image.
 * @csspart summary - The summary.
 * @csspart more - The button "Show more news".
 * @csspart count - The words "6 of 24" beside it.
 * @csspart notice - The visible message of a state.
 * @csspart retry - The button "Retry".
 * @csspart status - The live region: what is said, and not seen.
 *
 * @cssprop [--news-list-accent=currentColor] - Colour of underlines and focus outlines.
 * @cssprop [--news-list-gap=clamp(1em, 3cqi, 2em)] - Space between cards with images.
 * @cssprop [--news-list-image-fit=cover] - `contain` for works of art that must not be cropped.
 * @cssprop [--news-list-image-ratio=3 / 2] - Shape of the images; 16 / 9 for the large one unless it is set.
 * @cssprop [--news-list-scroll-margin=5rem] - Height that a sticky header of the page may cover.
 *
 * @cssState loading - A feed is under way.
 * @cssState ready - A feed is shown.
 * @cssState empty - The feed has no items.
 * @cssState failed - No feed could be read.
 * @cssState stale - Older cards are shown because of that.
 *
 * @fires {NewsListLoadEvent} news-list-load - A feed has been read; with `feed` and `warnings`.
 * @fires {NewsListErrorEvent} news-list-error - A feed could not be read; with `error`.
 * @fires {NewsListMoreEvent} news-list-more - More cards are shown; with `shown` and `total`.
 * @fires {NewsListSelectEvent} news-list-select - A card's link is about to be followed; with `item`. Cancelable.
 */
export class NewsList extends ReactiveElement implements Options {
  /** Address of the feed, relative to the page. Several, separated by white space, are merged: newest first. */
  declare src: string;
  /** Number of cards shown at first, and added by each "Show more news": 1 to 10,000. */
  declare limit: Options['limit'];
  /** `grid`, `list` (image beside text), `compact` (text only) or `magazine` (a large card, four with images, then text). */
  declare layout: Options['layout'];
  /** Heading above the list, in the page's language. */
  declare heading: string;
  /** Sentence below the heading. */
  declare intro: string;
  /** Level of the heading, 1 to 6. Card titles are one lower; without a heading they have this level. */
  declare headingLevel: Options['headingLevel'];
  /** Long image descriptions: `button` (opened one by one or all), `shown` or `none`. */
  declare descriptions: Options['descriptions'];
  /** Longest summary in characters as people count them; `0` hides summaries. */
  declare excerpt: Options['excerpt'];
  /** How dates are written: `long`, `medium`, `short` or `none`. */
  declare dateStyle: Options['dateStyle'];
  /** IANA time zone of the dates; the reader's own by default. */
  declare timeZone: Options['timeZone'];
  /** Shows only items with one of these tags: comma-separated, in any case. */
  declare tags: string;
  /** `button` offers more news, `none` does not. */
  declare more: Options['more'];
  /** `_blank` opens articles in a new tab and says so in the link. */
  declare linkTarget: Options['linkTarget'];
  /** `lazy` waits with the feed until the list comes near the viewport; `eager` does not. */
  declare loading: Options['loading'];
  /** Minutes between checks for newer items, 1 or more. They wait behind a button. */
  declare refresh: Options['refresh'];
  /** Shows no images. */
  declare noImages: boolean;
  /** Leaves the link "Skip this news list" away. */
  declare noSkipLink: boolean;
  /** Keeps no last good copy of the feed in the browser. */
  declare noCache: boolean;

  /**
   * Corrects words of a language, or supplies one that is not there: for all lists of the page, also those that are
   * shown already. What is not given stays as it is, or English. Mistakes are told in the console.
   * @param language BCP 47, such as `de`, or `de-AT` for the pages of that region alone
   * @param words by the ids in `locales/README.md`; `{0}` stands for the first value
   */
  static addWords(language: string, words: Partial<Record<WordId, string>>): void {
    addWords(language, words);
  }

  readonly #list = new ListController(this, this.attachShadow({mode: 'open'}), this.attachInternals().states);
  #given: unknown;

  /** A JSON Feed as an object, in place of `src`. */
  get feed(): unknown {
    return this.#given;
  }

  set feed(feed: unknown) {
    this.#given = feed;
    this.requestUpdate('src');
  }

  /** All items that were read and have one of `tags`, shown or not. */
  get items(): readonly NewsItem[] {
    return this.#list.feed.items;
  }

  /** `idle`, `loading`, `ready` or `failed`. */
  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#list.feed.state.name;
  }

  /** Why the feed could not be read; nothing in any other state. */
  get error(): FeedError | undefined {
    return this.#list.error;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#list.connect();
  }

  disconnectedCallback(): void {
    this.#list.disconnect();
  }

  /** Reads the feed again, past the browser's cache. Resolves when that is done; `state` and `error` tell how. */
  async reload(): Promise<void> {
    await this.#list.reload();
    await this.updateComplete;
  }

  /** Adds the next cards, without moving focus. Resolves when they are there. */
  showMore(): Promise<void> {
    return this.#list.showMore();
  }

  protected update(changed: ReadonlySet<string>): Promise<void> {
    return this.#list.update(changed);
  }
}
