// What is measured on one page.
import {countWrites, fetchItems, readWrites, showItems, untilPainted} from './in-page.mjs';
import {openPage} from './open-page.mjs';
import {CATEGORIES, readTrace} from './trace.mjs';

/** The page on which updates are measured, and how many cards it has in the end. */
const UPDATED = 12;
const GROWN = 1000;

const KIBIBYTE = 1024;

async function readMemory(session) {
  await session.send('HeapProfiler.enable');
  for (let times = 2; times; times--) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  return {heap: usedSize / KIBIBYTE, domMemory: embedderHeapUsedSize / KIBIBYTE, nodes};
}

/** Milliseconds of processor time that the main thread has taken so far. */
async function processorTime(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

async function measureUpdates(page, session) {
  const measure = async (...which) => {
    const before = await processorTime(session);
    await page.evaluate(showItems, ...which);
    return (await processorTime(session)) - before;
  };
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.evaluate(fetchItems, GROWN);
  const append = await measure('en', 'en');
  const language = await measure('de', 'de');
  await page.evaluate(countWrites);
  const equal = await measure('equal', 'de');
  const {writes, firstWrite} = await page.evaluate(readWrites);
  return {append, language, equal, writes, firstWrite};
}

async function readRequests({requests, weigh}) {
  const scripts = requests.filter((path) => /\.js(\?|$)/.test(path));
  const weights = await Promise.all(scripts.map(weigh));
  return {
    images: requests.filter((path) => path.startsWith('/images/')).length,
    script: weights.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** Loads a page once; with a few cards it is then updated. Times are processor time, in milliseconds. */
export function measure({browser, server}, name, cards) {
  const prepare = async (page) => {
    await page.tracing.start({categories: CATEGORIES});
    server.requests.length = 0;
  };
  return openPage({browser, server}, {name, cards, prepare}, async (page) => {
    await page.evaluate(untilPainted);
    await page.waitForNetworkIdle({idleTime: 250}); // images are asked for when they have been laid out
    const times = readTrace(await page.tracing.stop());
    const requests = await readRequests(server);
    const shift = await page.evaluate(() => window.bench.shift);
    const session = await page.createCDPSession();
    const memory = await readMemory(session);
    const updates = cards === UPDATED ? await measureUpdates(page, session) : {};
    return {name, cards, ...times, ...memory, ...requests, ...updates, shift};
  });
}
