const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

async function deleteOld(cache: Cache): Promise<void> {
  for (const key of await cache.keys()) {
    const saved = (await cache.match(key))?.headers.get('x-saved');
    if (Number(saved) < Date.now() - MAX_AGE_MS) await cache.delete(key);
  }
}

/**
 * Keeps the last good copy of a feed in the browser; `read-copy.ts` gives it back. Where that is not allowed or there is
 * no room, nothing happens.
 */
export async function keepCopy(src: string, text: string, finalUrl: string): Promise<void> {
  try {
    const cache = await caches.open('news-list');
    const headers = {'x-url': finalUrl, 'x-saved': `${Date.now()}`};
    await cache.put(src.replace(/#.*/, ''), new Response(text, {headers}));
    await deleteOld(cache);
  } catch {
    // A private window, no HTTPS, a full disk: the list works without.
  }
}
