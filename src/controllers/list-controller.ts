import {NewsListMoreEvent, NewsListSelectEvent} from '../events.ts';
import type {FeedError} from '../feed/feed-error.ts';
import type {failureIn} from '../i18n/failures.ts';
import * as words from '../i18n/words.ts';
import type {Options} from '../options.ts';
import {adoptStyles} from '../styles/styles.ts';
import {itemOf} from '../templates/cards.ts';
import {renderList} from '../templates/render-list.ts';
import {viewOf} from '../templates/view.ts';
import type {View} from '../templates/view.ts';
import {announcer} from './announcer.ts';
import {Descriptions} from './descriptions.ts';
import {FeedController} from './feed-controller.ts';
import {focusAfter, keepFocus, moveByArrow} from './focus.ts';
import {LanguageController} from './language-controller.ts';
import {Paging} from './paging.ts';

/** The element, as its controllers see it. */
export interface ListHost extends HTMLElement, Options {
  feed: unknown;
  updateComplete: Promise<void>;
  requestUpdate(changed?: string): void;
}

/** What happens in a list: it brings the other controllers together. */
export class ListController {
  readonly feed: FeedController;
  readonly #host: ListHost;
  readonly #root: ShadowRoot;
  readonly #states: CustomStateSet | undefined;
  readonly #language: LanguageController;
  readonly #paging: Paging;
  readonly #descriptions = new Descriptions();
  readonly #say = announcer(() => this.#root.querySelector('[part=status]'));
  #words: Promise<void> | undefined;
  #failureIn: typeof failureIn | undefined;
  /** The card that focus goes to with the next update. */
  #aim: number | undefined;
  #said: unknown;
  #stopRefreshing = () => {};

  /** @param states is absent in browsers without custom states */
  constructor(host: ListHost, root: ShadowRoot, states?: CustomStateSet) {
    const changed = () => host.requestUpdate();
    this.#host = host;
    this.#root = root;
    this.#states = states;
    this.#language = new LanguageController(host, changed);
    this.feed = new FeedController(host, changed, (error) => this.#prepare(error));
    this.#paging = new Paging(host, this.feed);
    // On the shadow root: a listener on an element would make it "clickable" for screen readers.
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', moveByArrow as EventListener);
    root.addEventListener('slotchange', changed);
  }

  /** Why the feed could not be read. */
  get error(): FeedError | undefined {
    const {name, error} = this.feed.state;
    return name === 'failed' ? error : undefined;
  }

  connect(): void {
    adoptStyles(this.#root);
    this.#language.connect();
    this.#words = this.#language.update();
    this.feed.connect();
    this.#host.requestUpdate('refresh');
  }

  disconnect(): void {
    this.#language.disconnect();
    this.feed.disconnect();
    this.#stopRefreshing();
  }

  reload(): Promise<void> {
    void this.#language.update();
    return this.feed.load(true, this.#paging.wanted);
  }

  /**
   * Adds the next cards and says so.
   * @param byReader whether a reader asked for it, who is then taken to the first new title
   */
  async showMore(byReader: boolean): Promise<void> {
    const speech = import('../i18n/items-added.ts').catch(() => undefined);
    const {language} = this.#language;
    if (byReader) this.#say(words.loadingMore(language));
    const {before, shown} = await this.#paging.more();
    if (this.feed.state.more) this.#say(words.moreFailed(language));
    if (shown === before) return;
    if (byReader) this.#aim = before;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const {total} = this.#paging;
    void speech.then((module) => module && this.#say(module.itemsAdded(language, shown - before, shown, total)));
    this.#host.dispatchEvent(new NewsListMoreEvent(shown, this.feed.items.length));
  }

  /** Puts on screen what there is. */
  update(changed: ReadonlySet<string>): void {
    if (changed.has('src')) this.feed.start(this.#paging.restore());
    if (changed.has('refresh')) void this.#keepRefreshing();
    const {language} = this.#language;
    const view = viewOf(this.#host, language, this.feed.state, this.#paging, this.#descriptions, this.#failureIn);
    keepFocus(this.#root, () => renderList(this.#root, view), this.#aim);
    this.#aim = undefined;
    this.#showStates();
    this.#sayWhatHappened(view);
  }

  /** Resolves when there are words for what is about to be shown. */
  async #prepare(error?: FeedError): Promise<void> {
    await this.#words;
    if (!error || this.#failureIn) return;
    const module = await import('../i18n/failures.ts').catch(() => undefined);
    this.#failureIn = module?.failureIn;
  }

  async #keepRefreshing(): Promise<void> {
    this.#stopRefreshing();
    const {refresh} = this.#host;
    if (!refresh) return;
    const {refreshEvery} = await import('./refresh.ts');
    if (this.#host.isConnected && refresh === this.#host.refresh)
      this.#stopRefreshing = refreshEvery(refresh, this.feed);
  }

  #showStates(): void {
    const {name, collection} = this.feed.state;
    const any = !!this.feed.items.length;
    const now = {empty: name === 'ready' && !any, stale: name === 'failed' && !!collection};
    for (const state of ['loading', 'ready', 'failed', 'empty', 'stale'] as const) {
      const on = state === 'empty' || state === 'stale' ? now[state] : state === name;
      this.#states?.[on ? 'add' : 'delete'](state);
    }
  }

  /** A first load that succeeds is silent. */
  #sayWhatHappened({failure, language, state: {waiting}}: View): void {
    const news = this.error ?? waiting;
    if (news && news !== this.#said) this.#say(waiting?.words(language) ?? failure);
    this.#said = news;
  }

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest('a, button');
    const item = itemOf.get(target?.closest('li') ?? this.#host);
    const {waiting} = this.feed.state;
    if (target?.getAttribute('aria-disabled') === 'true') return;
    switch (target?.className) {
      case 'skip':
        event.preventDefault();
        return focusAfter(this.#root);
      case 'link':
        if (item && !this.#host.dispatchEvent(new NewsListSelectEvent(item))) event.preventDefault();
        return;
      case 'more':
        return void this.showMore(true);
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
    this.#host.requestUpdate();
  };
}
