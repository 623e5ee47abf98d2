import type {Collection} from '../feed/collection.ts';
import type {NewsItem} from '../feed/model.ts';
import type {Language} from '../i18n/language.ts';
import type {FeedController} from './feed-controller.ts';

// Loaded when a list has the attribute `refresh`; imports nothing at run time, as every file that is loaded on demand.

const newItems = ({number, plural}: Language, count: number): string =>
  plural(count, 'list.new', [number(count)], '{0} new item', '{0} new items');

/** Looks for newer items and lets them wait. What goes wrong meanwhile changes nothing for the reader. */
async function check(feed: FeedController): Promise<void> {
  const {name} = feed.state;
  if (name !== 'ready' && name !== 'failed') return;
  const read = await feed.read(true).catch(() => undefined);
  const {collection, waiting} = feed.state;
  if (!read || name !== feed.state.name) return;
  if (name === 'failed') return feed.show(read);
  if (!collection) return;
  const unknown = ({feed}: Collection) => {
    const keyOf = ({url, id}: NewsItem) => (read.sources[1] && url) || id;
    const known = new Set(feed.items.map(keyOf));
    return read.feed.items.filter((item) => !known.has(keyOf(item)));
  };
  const count = feed.chosen(unknown(collection)).length;
  const accept = () => {
    const now = feed.state.collection ?? collection; // with what has been added meanwhile, of which nothing goes
    feed.show({...now, feed: {...now.feed, items: [...unknown(now), ...now.feed.items]}});
  };
  if (count > (waiting?.count ?? 0))
    feed.set({...feed.state, waiting: {count, accept, words: (language) => newItems(language, count)}});
}

/** Checks every few minutes while the page is in view, and at once when it comes back into view late. */
export function refreshEvery(minutes: number, feed: FeedController, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout>;
  let due = false;
  const wait = () => (timer = setTimeout(elapsed, minutes * 60_000));
  const elapsed = () => {
    due = document.hidden;
    if (due) return;
    void check(feed);
    wait();
  };
  const onVisibilityChange = () => due && elapsed();
  document.addEventListener('visibilitychange', onVisibilityChange, {signal});
  signal.addEventListener('abort', () => clearTimeout(timer));
  wait();
}
