// Layouts that scripts force while cards are put on screen: those that the browser makes by itself come later, at once.
import {snippetPage, until, visit} from './visit.mjs';

const COUNTS = [12, 100];
const SCRIPTS = ['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.callFunction', 'TimerFire', 'EventDispatch'];
const LAYOUTS = ['Layout', 'UpdateLayoutTree'];

/** Runs in the page: as many cards as there are items. `forced` asks for the place of each. */
async function showCards(count, forced) {
  const list = document.querySelector('news-list');
  const {items} = await (await fetch('/demo/feeds/sample.json')).json();
  const many = Array.from({length: count}, (_, index) => ({...items[index % items.length], id: `${index}`}));
  const measure = () => list.shadowRoot.querySelectorAll('li').forEach((card) => (card.title = card.offsetTop));
  if (forced) list.addEventListener('news-list-load', async () => measure(await list.updateComplete));
  list.limit = count;
  list.feed = {version: 'https://jsonfeed.org/version/1.1', title: 'Many', items: many};
}

/** Events of a trace that lie within those of a script. */
function forcedIn(trace) {
  const {traceEvents} = JSON.parse(trace);
  const named = (names) => traceEvents.filter(({name, ph, dur}) => names.includes(name) && ph === 'X' && dur >= 0);
  const scripts = named(SCRIPTS);
  const isForced = ({pid, tid, ts, dur}) =>
    scripts.some((by) => by.pid === pid && by.tid === tid && by.ts <= ts && ts + dur <= by.ts + by.dur);
  return named(LAYOUTS).filter(isForced).length;
}

async function forcedLayouts({browser, site}, count, forced) {
  const html = snippetPage({script: '/cdn/news-list.js', feed: '/demo/feeds/empty.json', layout: 'grid'});
  return visit(browser, {url: site.addPage(html)}, async (page) => {
    await page.waitForNetworkIdle();
    await page.tracing.start({categories: ['devtools.timeline', 'v8.execute']});
    await page.evaluate(showCards, count, forced);
    await until(
      page,
      'the cards',
      (count) => document.querySelector('news-list').shadowRoot.querySelectorAll('li').length === count,
      count,
    );
    return forcedIn(new TextDecoder().decode(await page.tracing.stop()));
  });
}

export async function layoutFigures(origins) {
  const [few, many] = [await forcedLayouts(origins, COUNTS[0]), await forcedLayouts(origins, COUNTS[1])];
  const noticed = await forcedLayouts(origins, COUNTS[0], true);
  return [
    {figure: 'layouts and styles that scripts ask for, 12 cards', measured: `${few}`},
    {figure: 'and how many more for 100', measured: `${many - few}`, wanted: '0'},
    {figure: 'a page that forces one for each card is noticed', measured: `${noticed >= COUNTS[0]}`, wanted: 'true'},
  ];
}
