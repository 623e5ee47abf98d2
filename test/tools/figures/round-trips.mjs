// What waits for what until the first card is there.
import {setTimeout as wait} from 'node:timers/promises';
import {startGate} from './gate.mjs';
import {snippetPage, visit} from './visit.mjs';

const SCRIPT = '/cdn/news-list.js';
const FEED = '/demo/feeds/sample.json';
const STEP_MS = 50;
const TIMEOUT_MS = 30_000;

/** What of the page is there: the text after the list, on screen; what the script makes; the cards. */
const stageOf = (page) =>
  page.evaluate(() => ({
    text: !!document.querySelector('footer p') && performance.getEntriesByName('first-contentful-paint').length > 0,
    script: !!customElements.get('news-list'),
    cards: !!document.querySelector('news-list')?.shadowRoot?.querySelector('li'),
  }));

/** Opens the gate again and again until there are cards. Resolves to what was there each time. */
async function openUntilCards(page, gate) {
  const stages = [];
  for (const deadline = Date.now() + TIMEOUT_MS; Date.now() < deadline; await wait(STEP_MS)) {
    const stage = await stageOf(page).catch(() => ({})); // one page is giving way to another
    if (stage.cards) return stages;
    if (!gate.isQuiet()) continue;
    stages.push(stage);
    await gate.open();
  }
  throw new Error(`${page.url()}: waited in vain for cards.`);
}

/** Runs in the page, before its own scripts: notes how much the list shows when the feed is asked for. */
function watchFetch() {
  const {fetch} = window;
  window.fetch = (...request) => {
    window.shownBefore = document.querySelector('news-list').shadowRoot.childElementCount;
    return fetch(...request);
  };
}

async function visitThroughGate({browser, site}, html) {
  const gate = await startGate(site);
  const url = site.addPage(html).replace(site.origin, gate.origin);
  const prepare = (page) => page.evaluateOnNewDocument(watchFetch);
  try {
    return await visit(browser, {url: 'about:blank', prepare}, async (page) => {
      void page.goto(url).catch(() => {}); // ends with the images, which nobody waits for
      const stages = await openUntilCards(page, gate);
      const shownBefore = await page.evaluate(() => window.shownBefore);
      return {stages, shownBefore, asked: gate.asked};
    });
  } finally {
    gate.close();
  }
}

/** What waits for what is before has a comma between. */
const inOrder = (groups) =>
  groups
    .filter((paths) => paths[0])
    .map((paths) => paths.join(' + '))
    .join(', ');

/** After the page itself. */
const tripsFigure = (name, {asked}, wanted) => ({
  figure: `${name}: round trips to the first card`,
  measured: inOrder(asked),
  wanted: inOrder(wanted),
});

async function languageFigures(origins, lang, words) {
  const html = snippetPage({script: SCRIPT, feed: FEED, lang});
  const preload = `<link rel="preload" as="fetch" crossorigin href="${FEED}">`;
  const plain = await visitThroughGate(origins, html);
  const preloaded = await visitThroughGate(origins, html.replace('<title>', `${preload}<title>`));
  return [
    tripsFigure(`lang="${lang}"`, plain, [[SCRIPT], [...words, FEED]]),
    tripsFigure(`lang="${lang}", feed preloaded`, preloaded, [[SCRIPT, FEED], words]),
    ...orderFigures(`lang="${lang}"`, plain),
  ];
}

const orderFigures = (name, {stages, shownBefore}) => [
  {
    figure: `${name}: the page is shown without the script`,
    measured: `${stages.some(({text, script}) => text && !script)}`,
    wanted: 'true',
  },
  {figure: `${name}: shown before the feed is asked for`, measured: `${shownBefore} elements`, wanted: '0 elements'},
];

export const roundTripFigures = async (origins) => [
  ...(await languageFigures(origins, 'en', [])),
  ...(await languageFigures(origins, 'de', ['/cdn/locales/de.js'])),
];
