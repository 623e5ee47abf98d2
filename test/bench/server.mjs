// One origin on the loopback for all contenders: pages, scripts, feeds and images.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {feedOf} from './feed.mjs';
import {hostPage} from './host-page.mjs';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/feed+json',
  gif: 'image/gif',
};
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
const COLOUR = 13; // where its first colour begins

function imageOf(number) {
  const image = Buffer.from(PIXEL);
  image.set([number * 37, number * 61, number * 101], COLOUR);
  return image;
}

const makers = {
  html: (_, query) => hostPage(query.get('contender'), Number(query.get('n'))),
  json: (_, query) => JSON.stringify(feedOf(Number(query.get('n')), query.get('lang'))),
  gif: (path) => imageOf(parseInt(path.split('/').at(-1), 10)),
  js: (path) => readFile(join('dist', path)),
};

/**
 * @param scripts those that have no file, by address
 * @returns the origin, the paths that were asked for, and what a script weighs as a CDN would send it
 */
export async function startServer(scripts) {
  const made = new Map(scripts);
  const requests = [];
  const get = async (address) => {
    const {pathname, searchParams} = new URL(address, 'http://x');
    const type = pathname.split('.').at(-1);
    if (!made.has(address)) made.set(address, await makers[type](pathname, searchParams));
    return {body: made.get(address), type: TYPES[type]};
  };
  const server = createServer(async ({url}, response) => {
    requests.push(url);
    const {body, type} = await get(url).catch(() => ({}));
    response.writeHead(body ? 200 : 404, {'content-type': type ?? 'text/plain', 'cache-control': 'max-age=600'});
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const weigh = async (address) => brotliCompressSync((await get(address)).body).length;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, requests, weigh, close};
}
