// An origin on the loopback. A path says which folder it is from, and before that, how well the network does:
//
// - `/pages/0` – a page made up on the way
// - `/cdn/…`, `/v1/…` – dist/cdn; `/latest/…` – 302 to `/v1/…`
// - `/demo/…` – feeds and images; `/built/…` – the built demo
// - `/slow-images/demo/…`, `/no-images/demo/…`, `/slow/…` – images late, images missing, everything late
// - `/no-words-at-first/cdn/…` – a locale is missing when it is asked for, and once more
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const FOLDERS = {cdn: 'dist/cdn', v1: 'dist/cdn', demo: 'demo', built: 'dist/demo'};
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/feed+json',
  '.svg': 'image/svg+xml',
};
const IMAGE_MS = 600; // longer than the half second after a press in which shifts are excused
const ALL_MS = 300;

let localesAsked = 0;

const conditions = {
  'no-words-at-first': async (_, path) => path.includes('/locales/') && ++localesAsked <= 2,
  'slow-images': async (isImage) => void (isImage && (await wait(IMAGE_MS))),
  'no-images': async (isImage) => isImage,
  slow: async () => void (await wait(ALL_MS)),
};

async function answer(path, pages) {
  if (path === '/favicon.ico') return {status: 204};
  const [, condition, folder, rest] =
    path.match(/^\/(?:(slow-images|no-images|slow|no-words-at-first)\/)?([\w-]+)\/(.+)$/) ?? [];
  if (await conditions[condition]?.(path.endsWith('.svg'), path)) return {status: 404};
  if (folder === 'latest') return {status: 302, headers: {location: `/v1/${rest}`}};
  if (folder === 'pages') return pages[rest] ?? {status: 404};
  const body = FOLDERS[folder] && (await readFile(join(FOLDERS[folder], rest)).catch(() => undefined));
  return body ? {body, headers: {'content-type': TYPES[extname(rest)] ?? 'text/plain'}} : {status: 404};
}

/** Resolves to the origin, a way to put pages there, and a way to end it. */
export async function startOrigin() {
  const pages = [];
  const server = createServer(async (request, response) => {
    const {status = 200, headers, body} = await answer(new URL(request.url, 'http://x').pathname, pages);
    response.writeHead(status, {'access-control-allow-origin': '*', 'cache-control': 'no-store', ...headers});
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const addPage = (body, headers) => {
    const index = pages.push({body, headers: {'content-type': 'text/html; charset=utf-8', ...headers}}) - 1;
    return `${origin}/pages/${index}`;
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin, addPage, close};
}
