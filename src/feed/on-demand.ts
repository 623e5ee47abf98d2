import {FeedError} from './feed-error.ts';

/** A module that is fetched when it is needed; where it cannot be, the feed at `url` fails, and another try asks again. */
export const onDemand = <T>(module: Promise<T>, url: string): Promise<T> =>
  module.catch(() => {
    throw new FeedError('network', url);
  });
