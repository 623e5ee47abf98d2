import {LitElement} from 'lit';
import type {PropertyDeclaration, PropertyValues} from 'lit';
import {Announcer} from './controllers/announcer.ts';
import {DescriptionsController} from './controllers/descriptions-controller.ts';
import {FeedController} from './controllers/feed-controller.ts';
import {FocusController} from './controllers/focus-controller.ts';
import {LanguageController} from './controllers/language-controller.ts';
import {PagingController} from './controllers/paging-controller.ts';
import {RefreshController} from './controllers/refresh-controller.ts';
import {NewsListSelectEvent} from './events.ts';
import type {FeedError} from './feed/feed-error.ts';
import type {NewsItem} from './feed/model.ts';
import {failure, newItems} from './i18n/words.ts';
import {optionDescriptor} from './options.ts';
import type {Option} from './options.ts';
import {styles} from './styles/styles.ts';
import {adoptStyles} from './styles/adopt-styles.ts';
import {listTemplate} from './templates/list.ts';
import {viewOf} from './templates/view-of.ts';

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
 * @cssprop [--news-list-accent=currentColor] - Colour of underlines, focus outlines and hovered words.
 * @cssprop [--news-list-gap=clamp(1rem, 3cqi, 2rem)] - Space between cards.
 * @cssprop [--news-list-image-fit=cover] - `contain` for works of art that must not be cropped.
 * @cssprop [--news-list-image-ratio=3 / 2] - Shape of the images.
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
export class NewsList extends LitElement {
  static override styles = styles;

  static override properties = {
    src: {},
    limit: {},
    layout: {},
    heading: {},
    intro: {},
    headingLevel: {attribute: 'heading-level'},
    descriptions: {},
    excerpt: {},
    dateStyle: {attribute: 'date-style'},
    timeZone: {attribute: 'time-zone'},
    tags: {},
    more: {},
    linkTarget: {attribute: 'link-target'},
    loading: {},
    refresh: {},
    noImages: {attribute: 'no-images', type: Boolean},
    noSkipLink: {attribute: 'no-skip-link', type: Boolean},
    noCache: {attribute: 'no-cache', type: Boolean},
    feed: {attribute: false},
  };

  /** Address of the feed, relative to the page. Several, separated by white space, are merged: newest first. */
  declare src: string;
  /** Number of cards shown at first, and added by each "Show more news": 1 to 10,000. */
  declare limit: Option<'limit'>;
  /** `grid`, `list` (image beside text), `compact` (text only) or `magazine` (a large card, four with images, then text). */
  declare layout: Option<'layout'>;
  /** Heading above the list, in the page's language. */
  declare heading: string;
  /** Sentence below the heading. */
  declare intro: string;
  /** Level of the heading, 1 to 6. Card titles are one lower; without a heading they have this level. */
  declare headingLevel: Option<'headingLevel'>;
  /** Long image descriptions: `button` (opened one by one or all), `shown` or `none`. */
  declare descriptions: Option<'descriptions'>;
  /** Longest summary in characters as people count them; `0` hides summaries. */
  declare excerpt: Option<'excerpt'>;
  /** How dates are written: `long`, `medium`, `short` or `none`. */
  declare dateStyle: Option<'dateStyle'>;
  /** IANA time zone of the dates; the reader's own by default. */
  declare timeZone: Option<'timeZone'>;
  /** Shows only items with one of these tags: comma-separated, in any case. */
  declare tags: string;
  /** `button` offers more news, `none` does not. */
  declare more: Option<'more'>;
  /** `_blank` opens articles in a new tab and says so in the link. */
  declare linkTarget: Option<'linkTarget'>;
  /** `lazy` waits with the feed until the list comes near the viewport; `eager` does not. */
  declare loading: Option<'loading'>;
  /** Minutes between checks for newer items, 1 or more. They wait behind a button. */
  declare refresh: Option<'refresh'>;
  /** Shows no images. */
  declare noImages: boolean;
  /** Leaves the link "Skip this news list" away. */
  declare noSkipLink: boolean;
  /** Keeps no last good copy of the feed in the browser. */
  declare noCache: boolean;
  /** A JSON Feed as an object, in place of `src`. */
  declare feed: unknown;

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #feed = new FeedController(this, () => this.#language.settled);
  readonly #focus = new FocusController(this);
  readonly #descriptions = new DescriptionsController(this);
  readonly #announcer = new Announcer(() => this.shadowRoot?.querySelector('[part=status]'));
  readonly #paging = new PagingController(this, {
    feed: this.#feed,
    focus: this.#focus,
    announcer: this.#announcer,
    language: () => this.#language.language,
  });
  readonly #refresh = new RefreshController(this, () => void this.#feed.check());
  #waiting = 0;

  /** Every option is checked as it is set: a wrong value falls back to its default, with a warning. */
  static override getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration) {
    return optionDescriptor(name, key, options) ?? super.getPropertyDescriptor(name, key, options);
  }

  /** All items that were read and have one of `tags`, shown or not. */
  get items(): readonly NewsItem[] {
    return this.#feed.items;
  }

  /** `idle`, `loading`, `ready` or `failed`. */
  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#feed.state.name;
  }

  /** Why the feed could not be read; nothing in any other state. */
  get error(): FeedError | undefined {
    return this.#feed.state.name === 'failed' ? this.#feed.state.error : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  /** Part of the platform's life cycle: the element was moved into another document. */
  adoptedCallback(): void {
    adoptStyles(this, styles);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('feed')) {
      this.#paging.restore();
      this.#feed.start(this.#paging.wanted);
    }
    this.#refresh.every(this.refresh);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {language} = this.#language;
    const waiting = this.#feed.waiting.length;
    if (changed.has('state') && this.error) this.#announcer.say(failure(language, this.error));
    if (waiting > this.#waiting) this.#announcer.say(newItems(language, waiting));
    this.#waiting = waiting;
    this.#showStates();
  }

  /** Reads the feed again, past the browser's cache. Resolves when that is done; `state` and `error` tell how. */
  async reload(): Promise<void> {
    void this.#language.update();
    await this.#feed.load(true, this.#paging.wanted);
    await this.updateComplete;
  }

  /** Adds the next cards, without moving focus. Resolves when they are there. */
  async showMore(): Promise<void> {
    await this.#paging.more();
  }

  readonly #on = {
    skip: (event: Event) => {
      event.preventDefault();
      this.#focus.after();
    },
    key: this.#focus.onKeyDown,
    more: () => void this.#paging.more(true),
    retry: () => void this.reload(),
    accept: () => void this.#paging.accept(),
    select: (event: Event, item: NewsItem) => {
      if (!this.dispatchEvent(new NewsListSelectEvent(item))) event.preventDefault();
    },
    toggle: (id: string) => this.#descriptions.toggle(id),
    toggleAll: () => this.#descriptions.toggleAll(),
    slotChange: () => this.requestUpdate(),
  };

  #showStates(): void {
    const {name} = this.#feed.state;
    const {states} = this.#internals;
    const now = {
      loading: name === 'loading',
      ready: name === 'ready',
      empty: name === 'ready' && !this.items.length,
      failed: name === 'failed',
      stale: name === 'failed' && !!this.items.length,
    };
    for (const [state, on] of Object.entries(now)) states[on ? 'add' : 'delete'](state);
  }

  protected override render() {
    return listTemplate(
      viewOf(this, {
        language: this.#language.language,
        feed: this.#feed,
        paging: this.#paging,
        descriptions: this.#descriptions,
        on: this.#on,
      }),
    );
  }
}
