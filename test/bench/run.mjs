// The element beside the same list written by hand, and written with Lit: `npm run bench`, after `npm run build`.
// Options: --short, --n 12,1000, --rounds 3, --only lit,news-list. See README.md in this folder.
import {launch} from 'puppeteer-core';
import {chromium} from '../tools/browser.mjs';
import {buildContenders, OURS, REFERENCE} from './contenders.mjs';
import {measure} from './measure.mjs';
import {openPage, TIMEOUT_MS} from './open-page.mjs';
import {readOptions} from './options.mjs';
import {tableOf} from './report.mjs';
import {checkSameDom} from './same-dom.mjs';
import {startServer} from './server.mjs';

/** Each round has another order, so that none is always the first. */
const rotated = (names, round) => names.map((_, index) => names[(index + round) % names.length]);

async function withBrowser(use) {
  const browser = await launch({...(await chromium()), protocolTimeout: TIMEOUT_MS});
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** One load of each contender, after one that does not count: a new browser has much to do for the first time. */
const measureRound = (server, names, cards, round) =>
  withBrowser(async (browser) => {
    const results = [];
    await openPage({browser, server}, {name: REFERENCE, cards}, () => {});
    for (const name of rotated(names, round)) results.push(await measure({browser, server}, name, cards));
    return results;
  });

/** Only what is exact: times depend on the machine. */
function faultsOf(results) {
  const ours = results.filter(({name}) => name === OURS);
  const shifted = ours.find(({shift}) => shift > 0);
  const written = ours.find(({writes}) => writes > 0);
  return [
    ...(shifted ? [`${OURS} with ${shifted.cards} cards moves the page: layout shift ${shifted.shift}`] : []),
    ...(written ? [`${OURS} writes ${written.writes} times for equal data, at first: ${written.firstWrite}`] : []),
  ];
}

async function run({names, sizes, rounds}) {
  const server = await startServer(await buildContenders());
  const results = [];
  try {
    const version = await withBrowser(async (browser) => {
      await checkSameDom({browser, server}, names);
      return browser.version();
    });
    for (let round = 0; round < rounds; round++) {
      for (const cards of sizes) {
        process.stderr.write(`round ${round + 1} of ${rounds}, ${cards} cards\n`);
        results.push(...(await measureRound(server, names, cards, round)));
      }
    }
    console.log(`${version}; ${rounds} rounds; ${REFERENCE} as measured, the others as multiples of it, ± spread`);
    for (const cards of sizes) console.log(tableOf(cards, names, results));
  } finally {
    server.close();
  }
  return faultsOf(results);
}

try {
  const faults = await run(readOptions(process.argv.slice(2)));
  for (const fault of faults) console.error(`\n✗ ${fault}`);
  if (faults.length) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
