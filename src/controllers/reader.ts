import {collectNext} from '../feed/next-page.ts';
import {itemsAdded, loadingMore} from '../i18n/words-of-more.ts';
import {NewsListMoreEvent} from '../more-event.ts';
import type {ListController} from './list-controller.ts';
import {rememberShown} from './remember-shown.ts';

// What a reader does with a list, loaded with the first sign of one. No module of it may be part of the entry: a chunk
// that imported the entry would run that twice behind a CDN that redirects.

export {moveByArrow} from './move-by-arrow.ts';

/** Pages that one press may ask for, where a choice of tags leaves little of each. */
const PAGES_AT_ONCE = 10;

/** Milliseconds until "Loading more news" has been heard: what moves focus sooner would be spoken in its place. */
const HEARD_AFTER = 350;

/** Firefox leaves what is partly in the window where it is, though a header of the page may cover it. */
export function showFocused(root: ShadowRoot): void {
  root.querySelector(':focus-visible')?.scrollIntoView({block: 'nearest'});
}

/** Reads pages until there are so many items, or no more, or one fails. */
export async function fill(list: ListController, count: number): Promise<void> {
  const {feed} = list;
  const {signal} = feed;
  for (let page = 0; page < PAGES_AT_ONCE && feed.items.length < count; page++) {
    const {name, collection} = feed.state;
    if (name === 'loading' || !collection?.due[0]) return;
    feed.set({...feed.state, more: 'loading'});
    const [next, error] = await collectNext(collection, signal, feed.loadFeed, feed.collectionOf);
    if (signal.aborted) return;
    list.seen = next;
    feed.set({...feed.state, collection: next, more: error && 'failed'});
    if (error) return console.warn(error.message);
  }
}

/** Shows as many cards as are allowed, on further pages if need be: once for each collection. */
export function readOn(list: ListController): void {
  const {paging, feed} = list;
  const {name, collection} = feed.state;
  if (name !== 'ready' || collection === list.seen) return;
  list.seen = collection;
  if (paging.items.length < paging.allowed) list.turn = list.turn.then(() => fill(list, paging.allowed));
}

/**
 * Adds the next cards and says so.
 * @param byReader whether a reader asked for it, who is then taken to the first new title
 */
export function showMore(list: ListController, byReader: boolean): Promise<void> {
  return (list.turn = list.turn.then(() => addCards(list, byReader)));
}

async function addCards(list: ListController, byReader: boolean): Promise<void> {
  const {feed, paging, host, say} = list;
  const {language} = list.words;
  const before = paging.items.length;
  paging.add(before - paging.allowed); // nothing appears until it has been said
  const heard = byReader && new Promise((resolve) => setTimeout(resolve, HEARD_AFTER));
  if (byReader) say(loadingMore(language));
  const {signal} = feed;
  feed.set({...feed.state, more: byReader ? 'loading' : undefined});
  await fill(list, before + host.limit);
  if (feed.state.more !== 'failed') await heard;
  if (signal.aborted || feed.state.name === 'loading') return;
  if (feed.state.more === 'loading') feed.set({...feed.state, more: undefined});
  paging.add(host.limit);
  const shown = paging.items.length;
  if (feed.state.more) list.sayMoreFailed();
  if (shown === before) {
    if (byReader && !feed.state.more) say(itemsAdded(language, 0, shown, paging.total));
    return;
  }
  if (byReader) list.aim = before;
  host.requestUpdate();
  await host.updateComplete;
  say(itemsAdded(language, shown - before, shown, paging.total));
  rememberShown(paging.key, shown);
  host.dispatchEvent(new NewsListMoreEvent(shown, feed.items.length));
}

/** Moves focus to just after the list. */
function skip({root}: ListController): void {
  const end = root.getElementById('after')!;
  end.tabIndex = 0; // while it has focus; from -1 the next Tab would go back to the start of the list in Chromium
  end.onblur = () => (end.tabIndex = -1);
  end.focus();
}

/** Newer items come before the others. */
function accept(list: ListController): void {
  const {waiting} = list.feed.state;
  list.paging.add(waiting?.count ?? 0);
  list.aim = 0;
  waiting?.accept();
}

/** Does what the reader has pressed: a link or button by its class. */
export function answer(list: ListController, action: string): void {
  if (action === 'skip') skip(list);
  else if (action === 'more') void showMore(list, true);
  else accept(list);
}
