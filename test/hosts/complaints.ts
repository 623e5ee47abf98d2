import type {NewsList} from '../../src/index.ts';
import {readingIn} from './reading.ts';
import {roomIn} from './room.ts';

/** Everything about a list that a reader of its page would complain of. */
export const complaintsAbout = (list: NewsList): string[] => [...roomIn(list), ...readingIn(list)];
