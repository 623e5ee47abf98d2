import type {Collection, Source} from './collection.ts';
import type {NewsFeed} from './model.ts';

// Loaded when a feed has failed; imports nothing at run time, as every file that is loaded on demand.

/** As in `keep-copy.ts`, which takes older ones away when it keeps another. */
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

/** The last good copy of a feed, where it came from and when; nothing where it is too old. */
export async function readCopy(src: string): Promise<{text: string; url: string; saved: number} | undefined> {
  try {
    const copy = await caches.match(src.replace(/#.*/, ''), {cacheName: 'news-list'});
    const url = copy?.headers.get('x-url');
    const saved = Number(copy?.headers.get('x-saved'));
    if (copy && url && saved > Date.now() - MAX_AGE_MS) return {text: await copy.text(), url, saved};
  } catch {
    // See `keep-copy.ts`.
  }
}

/**
 * The last good copies of the sources, as old as the oldest of them; nothing when there is none.
 * @param parseText reads the text of a feed
 * @param collectionOf makes one list of several sources
 */
export async function collectSaved(
  urls: string[],
  parseText: (text: string, url: string) => Promise<NewsFeed>,
  collectionOf: (sources: Source[], missing: [], date: Date) => Promise<Collection>,
): Promise<Collection | undefined> {
  const read = async (src: string) => {
    const copy = await readCopy(src);
    if (!copy) return;
    const {text, url, saved} = copy;
    // There is no next page of what was read long ago.
    return {source: {feed: {...(await parseText(text, url)), nextUrl: undefined}, asked: [url]}, saved};
  };
  // What cannot be read now is as good as none.
  const copies = await Promise.all(urls.map((src) => read(src).catch(() => undefined)));
  const found = copies.filter((copy) => copy !== undefined);
  if (!found[0]) return undefined;
  const date = new Date(Math.min(...found.map(({saved}) => saved)));
  return collectionOf(
    found.map(({source}) => source),
    [],
    date,
  );
}
