const CACHE = 'news-list';
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

const keyOf = (src: string) => src.replace(/#.*/s, '');

const savedAt = (copy: Response | undefined) => Number(copy?.headers.get('x-saved'));

async function deleteOld(cache: Cache): Promise<void> {
  for (const key of await cache.keys()) {
    if (savedAt(await cache.match(key)) < Date.now() - MAX_AGE_MS) await cache.delete(key);
  }
}

/** Keeps the last good copy of a feed in the browser. Where that is not allowed or there is no room, nothing happens. */
export async function keepCopy(src: string, text: string, finalUrl: string): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    const headers = {'x-url': finalUrl, 'x-saved': String(Date.now())};
    await cache.put(keyOf(src), new Response(text, {headers}));
    await deleteOld(cache);
  } catch {
    // A private window, no HTTPS, a full disk: the list works without.
  }
}

/** The last good copy of a feed, where it came from and when. */
export async function readCopy(src: string): Promise<{text: string; url: string; saved: Date} | undefined> {
  try {
    const copy = await caches.match(keyOf(src), {cacheName: CACHE});
    const url = copy?.headers.get('x-url');
    if (copy && url) return {text: await copy.text(), url, saved: new Date(savedAt(copy))};
  } catch {
    // See above.
  }
}
