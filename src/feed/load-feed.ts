import {FeedError} from './feed-error.ts';
import type {NewsFeed} from './model.ts';
import {parseText} from './parse-feed.ts';
import {readText} from './read-text.ts';

export const TIMEOUT_MS = 10_000;

export interface LoadedFeed {
  feed: NewsFeed;
  text: string;
  /** Where the text came from in the end, after redirects. */
  url: string;
}

async function request(src: string, signal: AbortSignal, fresh: boolean): Promise<Omit<LoadedFeed, 'feed'>> {
  const response = await fetch(src, {signal, cache: fresh ? 'no-cache' : 'default'});
  if (!response.ok) throw new FeedError('status', src, response.status);
  return {text: await readText(response, src), url: response.url || src};
}

/** The body and its final address. Rejects with the signal's reason when the caller aborts, else with a `FeedError`. */
async function loadText(src: string, signal: AbortSignal, fresh: boolean): Promise<Omit<LoadedFeed, 'feed'>> {
  const own = new AbortController();
  const stop = () => own.abort();
  const timer = setTimeout(stop, TIMEOUT_MS);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    return await request(src, own.signal, fresh);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FeedError) throw error;
    const isOffline = globalThis.navigator?.onLine === false;
    throw new FeedError(own.signal.aborted ? 'timeout' : isOffline ? 'offline' : 'network', src);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop(); // what is left of a body nobody wants
  }
}

/** Fetches and reads one feed. `fresh` asks the server even if the browser has an answer that is still good. */
export async function loadFeed(src: string, signal: AbortSignal, fresh = false): Promise<LoadedFeed> {
  const {text, url} = await loadText(src, signal, fresh);
  return {feed: await parseText(text, url), text, url};
}
