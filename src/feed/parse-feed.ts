import {FeedError} from './feed-error.ts';
import type {NewsFeed} from './model.ts';
import {onDemand} from './on-demand.ts';
import {readPlain} from './read-plain.ts';

/** The lenient reader. */
const mend = (url: string) => onDemand(import('./mend.ts'), url);

/**
 * Reads a JSON Feed that came from `base`.
 * @throws FeedError of kind `format` when it is none
 */
export async function parseFeed(data: unknown, base: string): Promise<NewsFeed> {
  const feed = readPlain(data, base) ?? (await mend(base)).readFeed(data, base);
  if (!feed) throw new FeedError('format', base);
  return feed;
}

/**
 * Reads the text of a JSON Feed that came from `url`.
 * @throws FeedError of kind `syntax` when it is no JSON, `format` when it is no feed
 */
export async function parseText(text: string, url: string): Promise<NewsFeed> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = (await mend(url)).parseJson(text);
    if (data === undefined) throw new FeedError('syntax', url);
  }
  return parseFeed(data, url);
}
