import {NewsListSelectEvent} from '../events.ts';
import type {Collection} from '../feed/collection.ts';
import type {FeedError} from '../feed/feed-error.ts';
import {empty, moreFailed} from '../i18n/words.ts';
import type {Options} from '../options.ts';
import {adoptStyles} from '../styles/styles.ts';
import {itemOf} from '../templates/cards.ts';
import {renderList} from '../templates/render-list.ts';
import {viewOf} from '../templates/view.ts';
import type {View} from '../templates/view.ts';
import {announcer} from './announcer.ts';
import {Descriptions} from './descriptions.ts';
import type * as failure from './failure.ts';
import {FeedController} from './feed-controller.ts';
import {keepFocus} from './focus.ts';
import {LanguageController} from './language-controller.ts';
import {Paging} from './paging.ts';
import type * as reader from './reader.ts';

/** The element, as its controllers see it. */
export interface ListHost extends HTMLElement, Options {
  feed: unknown;
  updateComplete: Promise<void>;
  requestUpdate(changed?: string): void;
}

/** What happens in a list: it brings the other controllers together. */
export class ListController {
  declare readonly host: ListHost;
  declare readonly root: ShadowRoot;
  declare readonly feed: FeedController;
  declare readonly words: LanguageController;
  declare readonly paging: Paging;
  readonly descriptions = new Descriptions();
  readonly say = announcer(() => this.root.querySelector('[part=status]'));
  /** The card that focus goes to with the next update. */
  declare aim: number | undefined;
  /** The last of the reader's wishes for more: one after the other. */
  turn: Promise<void> = Promise.resolve();
  /** The collection whose further pages have been thought of. */
  declare seen: Collection | undefined;
  readonly #states: CustomStateSet | undefined;
  #failure: typeof failure | undefined;
  #reader: typeof reader | undefined;
  /** The last news that is no card; a blank while it may be about to come again. */
  #said = '';
  #refreshing = new AbortController();

  /** @param states is absent in browsers without custom states */
  constructor(host: ListHost, root: ShadowRoot, states?: CustomStateSet) {
    const changed = () => host.requestUpdate();
    this.host = host;
    this.root = root;
    this.#states = states;
    this.words = new LanguageController(host, changed);
    this.feed = new FeedController(host, changed, (error) => this.#prepare(error));
    this.paging = new Paging(host, this.feed);
    // On the shadow root: a listener on an element would make it "clickable" for screen readers.
    root.addEventListener('focusin', () => this.#ask(({showFocused}) => showFocused(root)));
    root.addEventListener('pointerover', () => this.#ask(() => {}), {once: true});
    root.addEventListener('slotchange', changed);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKeyDown);
  }

  /** Why the feed could not be read. */
  get error(): FeedError | undefined {
    const {name, error} = this.feed.state;
    return name === 'failed' ? error : undefined;
  }

  connect(): void {
    adoptStyles(this.root);
    this.words.connect();
    this.words.update();
    this.feed.connect();
    this.host.requestUpdate('refresh');
  }

  disconnect(): void {
    this.words.disconnect();
    this.feed.disconnect();
    this.#refreshing.abort();
  }

  reload(): Promise<void> {
    this.words.update();
    return this.feed.load(true);
  }

  async showMore(): Promise<void> {
    await (await this.#summon()).showMore(this, false);
  }

  /** Puts on screen what there is. Resolves when all of it is there. */
  async update(changed: ReadonlySet<string>): Promise<void> {
    if (changed.has('src')) {
      this.paging.restore();
      this.feed.start();
    }
    if (changed.has('refresh')) this.#keepRefreshing();
    const view = viewOf(this, this.#failure);
    const {aim} = this;
    const done = keepFocus(this.root, () => renderList(this.root, view, aim), aim);
    this.aim = undefined;
    this.#showStates(view);
    this.#sayWhatHappened(view);
    // When the reader comes back to a page, as many cards as before: on further pages, if need be.
    if (this.paging.allowed !== this.host.limit) this.#ask(({readOn}) => readOn(this));
    await done;
  }

  sayMoreFailed(): void {
    this.say(moreFailed(this.words.language));
  }

  /** What a reader does is answered by a module of its own. A failure is not remembered: the next call tries again. */
  async #summon() {
    return (this.#reader ??= await import('./reader.ts'));
  }

  #ask(use: (module: typeof reader) => unknown, failed = () => {}): void {
    void this.#summon().then(use, failed);
  }

  /** See `Prepare` of the feed controller. */
  async #prepare(error?: FeedError) {
    await this.words.settled;
    if (error) this.#failure ??= await import('./failure.ts').catch(() => undefined);
    return this.#failure;
  }

  #keepRefreshing(): void {
    const {refresh} = this.host;
    this.#refreshing.abort();
    const {signal} = (this.#refreshing = new AbortController());
    if (!refresh) return;
    import('./refresh.ts').then(
      ({refreshEvery}) => refreshEvery(refresh, this.feed, signal),
      () => {}, // then without
    );
  }

  #showStates({state: {name, collection}, items}: View): void {
    const states = this.#states;
    try {
      states?.clear();
      states?.add(name);
      if (name === 'ready' && !items[0]) states?.add('empty');
      if (name === 'failed' && collection) states?.add('stale');
    } catch {
      // Chrome before 125 takes only names with two hyphens.
    }
  }

  /** A first load that succeeds is silent. */
  #sayWhatHappened({failures, language, state: {name, waiting}, total}: View): void {
    const said = this.#said;
    const loading = name === 'loading';
    this.#said = loading ? said && ' ' : (waiting?.words(language) ?? failures.join(' '));
    if (loading || this.#said === said) return;
    if (this.#said || (name === 'ready' && total === 0)) this.say(this.#said || empty(language));
  }

  readonly #onKeyDown = (event: Event): void => {
    const {target} = event;
    if (this.#reader) this.#reader.moveByArrow(event as KeyboardEvent, target);
    else this.#ask(({moveByArrow}) => moveByArrow(event as KeyboardEvent, target));
  };

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest('a, button');
    // What the page has put into a slot is the page's.
    if (target?.getRootNode() !== this.root || target.getAttribute('aria-disabled') === 'true') return;
    const item = itemOf.get(target.closest('li') ?? target);
    const action = target.className;
    if (action === 'link') {
      if (item && !this.host.dispatchEvent(new NewsListSelectEvent(item))) event.preventDefault();
    } else if (action === 'retry') {
      void this.reload();
    } else if (action === 'all' || action === 'toggle') {
      this.descriptions.toggle(item?.id);
      this.host.requestUpdate();
    } else {
      event.preventDefault(); // of the skip link
      this.#ask(
        ({answer}) => answer(this, action),
        () => {
          if (action !== 'more') return;
          this.feed.set({...this.feed.state, more: 'failed'});
          this.sayMoreFailed();
        },
      );
    }
  };
}
