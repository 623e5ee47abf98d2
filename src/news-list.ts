import {announcer} from './controllers/announcer.ts';
import {Descriptions} from './controllers/descriptions.ts';
import {FeedController} from './controllers/feed-controller.ts';
import {focusAfter, keepFocus, moveByArrow} from './controllers/focus.ts';
import {LanguageController} from './controllers/language-controller.ts';
import {Paging} from './controllers/paging.ts';
import {NewsListMoreEvent, NewsListSelectEvent} from './events.ts';
import type {FeedError} from './feed/feed-error.ts';
import type {NewsItem} from './feed/model.ts';
import {directionOf} from './i18n/direction.ts';
import type {failureIn} from './i18n/failures.ts';
import {languageOf} from './i18n/language-of.ts';
import {matchLocale} from './i18n/match-locale.ts';
import * as words from './i18n/words.ts';
import type {Options} from './options.ts';
import {ReactiveElement} from './reactive-element.ts';
import {adoptStyles} from './styles/styles.ts';
import {itemOf} from './templates/cards.ts';
import {renderList} from './templates/render-list.ts';
import type {View} from './templates/view.ts';

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


  readonly #root = this.attachShadow({mode: 'open'});
  readonly #states = this.attachInternals().states as Partial<CustomStateSet>;
  readonly #changed = () => this.requestUpdate();
  readonly #language = new LanguageController(this, this.#changed);
  readonly #feed = new FeedController(this, this.#changed, (error) => this.#prepare(error));
  readonly #paging = new Paging(this, this.#feed);
  readonly #descriptions = new Descriptions();
  readonly #say = announcer(() => this.#root.querySelector('[part=status]'));
  #given: unknown;
  #words: Promise<unknown> = Promise.resolve();
  #failureIn: typeof failureIn | undefined;
  /** The card that focus goes to with the next update. */
  #aim: number | undefined;
  #said: unknown;
  #stopRefreshing = () => {};

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
    return this.#feed.items;
  }

  /** `idle`, `loading`, `ready` or `failed`. */
  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#feed.state.name;
  }

  /** Why the feed could not be read; nothing in any other state. */
  get error(): FeedError | undefined {
    return this.state === 'failed' ? this.#feed.state.error : undefined;
  }

  constructor() {
    super();
    this.#root.addEventListener('click', this.#onClick);
    this.#root.addEventListener('keydown', moveByArrow as EventListener);
    this.#root.addEventListener('slotchange', this.#changed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.#root);
    this.#language.connect();
    this.#words = this.#language.update();
    this.#feed.connect();
    this.requestUpdate('refresh');
  }

  disconnectedCallback(): void {
    this.#language.disconnect();
    this.#feed.disconnect();
    this.#stopRefreshing();
  }

  /** Reads the feed again, past the browser's cache. Resolves when that is done; `state` and `error` tell how. */
  async reload(): Promise<void> {
    void this.#language.update();
    await this.#feed.load(true, this.#paging.wanted);
    await this.updateComplete;
  }

  /** Adds the next cards, without moving focus. Resolves when they are there. */
  showMore(): Promise<void> {
    return this.#showMore(false);
  }

  protected update(changed: ReadonlySet<string>): void {
    if (changed.has('src')) this.#feed.start(this.#paging.restore());
    if (changed.has('refresh')) void this.#keepRefreshing();
    const view = this.#view();
    keepFocus(this.#root, () => renderList(this.#root, view), this.#aim);
    this.#aim = undefined;
    this.#showStates();
    this.#sayWhatHappened(view);
  }

  /** Resolves when there are words for what is about to be shown. */
  async #prepare(error?: FeedError): Promise<void> {
    await this.#words;
    if (error) this.#failureIn ??= await import('./i18n/failures.ts').then((module) => module.failureIn, () => undefined);
  }

  async #keepRefreshing(): Promise<void> {
    this.#stopRefreshing();
    const minutes = this.refresh;
    if (!minutes) return;
    const {refreshEvery} = await import('./controllers/refresh.ts');
    if (this.isConnected && minutes === this.refresh) this.#stopRefreshing = refreshEvery(minutes, this.#feed);
  }

  async #showMore(byReader: boolean): Promise<void> {
    const speech = import('./i18n/items-added.ts').catch(() => undefined);
    const {language} = this.#language;
    if (byReader) this.#say(words.loadingMore(language));
    const {before, shown} = await this.#paging.more();
    if (this.#feed.state.more) this.#say(words.moreFailed(language));
    if (shown === before) return;
    if (byReader) this.#aim = before;
    this.requestUpdate();
    await this.updateComplete;
    const {total} = this.#paging;
    void speech.then((module) => module && this.#say(module.itemsAdded(language, shown - before, shown, total)));
    this.dispatchEvent(new NewsListMoreEvent(shown, this.items.length));
  }

  #showStates(): void {
    const {state, items} = this;
    const now = {
      loading: state === 'loading',
      ready: state === 'ready',
      empty: state === 'ready' && !items.length,
      failed: state === 'failed',
      stale: state === 'failed' && !!items.length,
    };
    for (const [name, on] of Object.entries(now)) this.#states?.[on ? 'add' : 'delete']?.(name);
  }

  /** A first load that succeeds is silent. */
  #sayWhatHappened({failure, language, state: {waiting}}: View): void {
    const news = this.error ?? waiting;
    if (news && news !== this.#said) this.#say(waiting?.words(language) ?? failure);
    this.#said = news;
  }

  #view(): View {
    const {language} = this.#language;
    const {state} = this.#feed;
    const page = languageOf(this);
    const slotted = this.querySelector(':scope > [slot=heading]');
    return {
      options: this,
      language,
      pageLanguage: page && !matchLocale(page, [language.locale]) ? page : undefined,
      direction: this.hasAttribute('dir') ? undefined : directionOf(language.locale),
      heading: slotted?.matches('h1, h2, h3, h4, h5, h6') ? 'own' : slotted || this.heading ? 'words' : 'none',
      state,
      items: this.#paging.items,
      total: this.#paging.total,
      merged: !!state.collection?.sources[1],
      failure: state.error ? (this.#failureIn?.(language, state.error) ?? words.failed(language)) : '',
      descriptions: this.#descriptions,
    };
  }

  /** The handlers sit on the shadow root: on an element they would make it "clickable" for screen readers. */
  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest('a, button');
    const item = itemOf.get(target?.closest('li') ?? this);
    const {waiting} = this.#feed.state;
    if (target?.ariaDisabled === 'true') return;
    switch (target?.className) {
      case 'skip':
        event.preventDefault();
        return focusAfter(this.#root);
      case 'link':
        if (item && !this.dispatchEvent(new NewsListSelectEvent(item))) event.preventDefault();
        return;
      case 'more':
        return void this.#showMore(true);
      case 'retry':
        return void this.reload();
      case 'new':
        this.#aim = 0;
        this.#paging.add(waiting?.count ?? 0);
        return waiting?.accept();
      case 'all':
        this.#descriptions.toggleAll();
        break;
      case 'toggle':
        if (item) this.#descriptions.toggle(item.id);
    }
    this.requestUpdate();
  };
}
