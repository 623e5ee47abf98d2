// What a museum's page pays for the sample list, until the first card is there.
import {brotliCompressSync} from 'node:zlib';
import {layoutFigures} from './forced-layouts.mjs';
import {roundTripFigures} from './round-trips.mjs';
import {snippetPage, until, visit} from './visit.mjs';

const KINDS = {script: /^\/cdn\/[\w-]+\.js$/, feed: /\/feeds\//, words: /\/locales\//};
const SLOWER = 4;

/** Runs in the page, before its own scripts: notes when the first cards are there, and what keeps the page busy. */
function watchLoad() {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({duration}) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  addEventListener('news-list-load', async ({target}) => {
    await target.updateComplete;
    window.firstCards ??= performance.now();
  });
}

async function load({browser, site}, lang, slower) {
  const html = snippetPage({script: '/cdn/news-list.js', feed: '/demo/feeds/sample.json', lang});
  const prepare = async (page) => {
    await page.evaluateOnNewDocument(watchLoad);
    await page.emulateCPUThrottling(slower);
  };
  return visit(browser, {url: site.addPage(html), prepare}, async (page) => {
    await until(page, 'the first cards', () => window.firstCards);
    await page.waitForNetworkIdle();
    return page.evaluate(() => ({
      asked: performance
        .getEntriesByType('resource')
        .filter(({startTime, initiatorType}) => startTime < window.firstCards && initiatorType !== 'img') // the cards' own
        .map(({name}) => name),
      tasks: window.tasks,
    }));
  });
}

const kindOf = (url) => Object.keys(KINDS).find((kind) => KINDS[kind].test(new URL(url).pathname)) ?? 'other';

const sizeOf = async (url) => brotliCompressSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;

const inBytes = (count) => count.toLocaleString('en');

/** What has to come before the first card: requests, and their bytes after Brotli. */
async function downloadFigures(origins, lang, wanted) {
  const {asked} = await load(origins, lang, 1);
  const byKind = [...Object.keys(KINDS), 'other'].map((kind) => [kind, asked.filter((url) => kindOf(url) === kind)]);
  const counts = byKind.filter(([, urls]) => urls.length).map(([kind, urls]) => `${urls.length} ${kind}`);
  const sizes = [];
  for (const url of asked) sizes.push([kindOf(url), await sizeOf(url)]);
  const sum = sizes.reduce((before, [, size]) => before + size, 0);
  return [
    {figure: `lang="${lang}": requests before the first card`, measured: counts.join(', '), wanted, details: asked},
    {
      figure: `lang="${lang}": bytes before the first card`,
      measured: `${inBytes(sum)}: ${sizes.map(([kind, size]) => `${kind} ${inBytes(size)}`).join(', ')}`,
    },
  ];
}

/** For information: it depends on the machine. */
async function busyFigures(origins) {
  const {tasks} = await load(origins, 'en', SLOWER);
  const blocking = tasks.reduce((before, duration) => before + duration - 50, 0);
  return [
    {figure: `blocked in all, at ${SLOWER} × CPU throttling`, measured: `${Math.round(blocking)} ms`},
    {figure: 'longest task', measured: `${Math.round(Math.max(0, ...tasks))} ms`},
  ];
}

export const costFigures = async (origins) => [
  ...(await downloadFigures(origins, 'en', '1 script, 1 feed')),
  ...(await downloadFigures(origins, 'de', '1 script, 1 feed, 1 words')),
  ...(await roundTripFigures(origins)),
  ...(await busyFigures(origins)),
  ...(await layoutFigures(origins)),
];
