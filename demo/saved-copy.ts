// As if this feed had been read three days ago; today its address answers 404.
const {fetch} = globalThis;
const DAY_MS = 24 * 60 * 60 * 1000;

async function keepCopy(): Promise<void> {
  const feed = new URL('feeds/sample.json', document.baseURI).href;
  const headers = {'x-url': feed, 'x-saved': String(Date.now() - 3 * DAY_MS)};
  const copy = new Response(await (await fetch(feed)).text(), {headers});
  const cache = await caches.open('news-list');
  await cache.put(new URL('yesterday.json', feed).href, copy);
}

const kept = keepCopy();

globalThis.fetch = async (input, init) => {
  await kept;
  return fetch(input, init);
};

export {};
