import type {Collection} from '../feed/collection.ts';
import type {FeedError} from '../feed/feed-error.ts';

/** Where the list is. Whatever was there before stays until something better has come. */
export type FeedState =
  | {name: 'idle'}
  /** `retrying`: the failure that the reader wants to get over. */
  | {name: 'loading'; previous?: Collection | undefined; retrying?: FeedError | undefined}
  /** `more`: what became of the next page. `waiting`: newer news, until the reader wants it. */
  | {name: 'ready'; collection: Collection; more?: 'loading' | FeedError | undefined; waiting?: Collection | undefined}
  | {name: 'failed'; error: FeedError; previous?: Collection | undefined};

/** What is on screen: also while something newer is under way, or did not come. */
export function collectionIn(state: FeedState): Collection | undefined {
  if (state.name === 'idle') return undefined;
  return state.name === 'ready' ? state.collection : state.previous;
}
