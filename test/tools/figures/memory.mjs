// What lists leave behind in a page that goes on living: after so many rounds there is no more of anything than before.
import {countAlive, watchTimers} from './alive.mjs';
import {checks, feeds, forgetGoodbyes, languages, mounts, moves, reloads} from './rounds.mjs';
import {visit} from './visit.mjs';

const SAMPLE = '/demo/feeds/sample.json';
/** What is made once, such as the formats of dates, is there by then. */
const WARM_UP = 6;
/** Also of those in one call, for which the protocol allows three minutes. */
const ROUNDS = 100;

const LIST = {src: SAMPLE, layout: 'magazine', limit: 10, heading: 'News'};
const [load, error] = ['news-list-load', 'news-list-error'];
const mounting = (name, options, more) => ({name: `mounts${name}`, act: mounts, options, ...more});
const changing = (name, act, attributes, more) => ({name, act, content: snippet({...LIST, ...attributes}), ...more});

const snippet = (attributes) =>
  `<news-list ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></news-list>`;

const SCENARIOS = [
  mounting(', a description opened', {attributes: LIST, wait: load, use: 'open'}, {rounds: 1000}),
  mounting(', more cards by keyboard', {attributes: LIST, wait: load, use: 'read'}),
  mounting(', loading="lazy"', {attributes: {...LIST, loading: 'lazy'}, wait: load}),
  mounting(', refresh="5"', {attributes: {...LIST, refresh: 5}, wait: load}),
  mounting(', no feed, Retry', {attributes: {...LIST, src: '/demo/feeds/none.json'}, wait: error, use: 'retry'}),
  mounting(', gone while loading', {attributes: {...LIST, src: `/slow${SAMPLE}`}, wait: 'frame'}),
  mounting(', gone at once', {attributes: {...LIST, refresh: 5}}),
  mounting(', gone before they come into view', {attributes: {...LIST, loading: 'lazy'}, wait: 'frame'}, {above: 9000}),
  changing('moves in the page', moves, {refresh: 5}),
  changing('refreshes by reload()', reloads),
  changing('refreshes by refresh="5"', checks, {refresh: 5}),
  changing('changes of the language', languages, {}, {rounds: 50}),
  changing('changes of the feed', feeds, {}, {rounds: 50, options: {src: SAMPLE}}),
];

/** All that a list holds, or is held by, while it is in a page. */
const NOTICED =
  'nodes, listeners, timers, listeners of document, lists, mutation observers, intersection observers, ' +
  'abort controllers, detached nodes';

const pageWith = (content, above) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Museum</title>
  <script type="module" src="/cdn/news-list.js"></script>
  <div style="height: ${above}px"></div><main>${content}</main><footer></footer></html>`;

/** Before and after so many rounds. */
async function measure(page, {act, rounds, options}) {
  const session = await page.createCDPSession();
  await page.waitForNetworkIdle(); // what a list in the page needs is there
  await page.evaluate(act, WARM_UP, options);
  const before = await countAlive(page, session);
  for (let left = rounds; left > 0; left -= ROUNDS) await page.evaluate(act, Math.min(left, ROUNDS), options);
  return [before, await countAlive(page, session)];
}

/** What there is more of, with how many. */
const grown = ([before, after]) =>
  Object.entries(after.alive).flatMap(([name, count]) => {
    const more = count - before.alive[name];
    return more > 0 ? [[name, more]] : [];
  });

async function run({browser, site}, scenario, ...scripts) {
  const {content = '', above = 0, rounds = ROUNDS} = scenario;
  const prepare = async (page) => {
    for (const script of [watchTimers, ...scripts]) await page.evaluateOnNewDocument(script);
  };
  return visit(browser, {url: site.addPage(pageWith(content, above)), prepare}, (page) =>
    measure(page, {...scenario, rounds}),
  );
}

/** Lists that cannot clean up after themselves have to be noticed. */
async function selfCheck(origins) {
  const attributes = {...LIST, refresh: 5, loading: 'lazy'};
  const scenario = mounting('', {attributes, wait: 'frame'}, {above: 9000, rounds: 10});
  const found = grown(await run(origins, scenario, forgetGoodbyes));
  return {
    figure: 'what is noticed of lists that do not clean up',
    measured: found.map(([name]) => name).join(', '),
    wanted: NOTICED,
  };
}

/** Scenario by scenario, each in a page of its own. The heap of the first is information: compiled code is part of it. */
export async function memoryFigures(origins) {
  const figures = [];
  const heaps = [];
  for (const scenario of SCENARIOS) {
    const result = await run(origins, scenario);
    const measured = grown(result).map(([name, more]) => `${more} ${name}`);
    const figure = `${(scenario.rounds ?? ROUNDS).toLocaleString('en')} ${scenario.name}`;
    figures.push({figure, measured: measured.join(', ') || 'nothing', wanted: 'nothing'});
    heaps.push(result.map(({heap}) => `${Math.round(heap / 1000)} kB`).join(', '));
  }
  const heap = {figure: `heap before and after ${figures[0].figure.split(',', 2)}`, measured: heaps[0]};
  return [...figures, heap, await selfCheck(origins)];
}
