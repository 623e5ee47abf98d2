// Cumulative layout shift: from the first card on nothing may move by itself, however late or broken the images are.
import {hostCss, press, snippetPage, until, untilCards, untilImages, visit} from './visit.mjs';

const LAYOUTS = ['grid', 'list', 'compact', 'magazine'];
const WINDOWS = [
  {width: 1200, height: 900},
  {width: 320, height: 640},
  {width: 1200, height: 9000}, // all in view
  {width: 320, height: 15000},
];
const IMAGES = {'late images': 'slow-images', 'broken images': 'no-images'};

/** Runs in the page, before its own scripts: collects shifts, and notes when the first cards were drawn. */
function watchShifts() {
  const take = (entries) => {
    for (const {value, startTime, hadRecentInput, sources} of entries) {
      const moves = sources.map(({previousRect: {x, y, width, height}, currentRect: to}) => {
        const element = document.querySelector('news-list')?.shadowRoot?.elementFromPoint(to.x + 1, to.y + 1);
        const box = `${[x, y, width, height].map(Math.round)} → ${[to.x, to.y, to.width, to.height].map(Math.round)}`;
        return `${element?.className || element?.localName || 'outside'}: ${box}`;
      });
      window.shifts.push({value, startTime, hadRecentInput, moves});
    }
  };
  window.shifts = [];
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  window.takeShifts = () => take(observer.takeRecords());
  addEventListener('news-list-load', () => {
    const drawn = () => (window.firstCards ??= performance.now());
    requestAnimationFrame(() => requestAnimationFrame(drawn));
  });
}

/** Shifts that no press excuses; with `all`, also those before the first cards. */
async function shiftsOn(page, all) {
  return page.evaluate(async (all) => {
    for (let frames = 3; frames; frames--) await new Promise(requestAnimationFrame);
    window.takeShifts();
    const from = all ? 0 : window.firstCards;
    return window.shifts.filter(({hadRecentInput, startTime}) => !hadRecentInput && startTime >= from);
  }, all);
}

/** The worst group of shifts, as CLS is defined: at most a second apart and five long. */
function scoreOf(shifts) {
  let [worst, sum, start, last] = [0, 0, -Infinity, -Infinity];
  for (const {value, startTime} of shifts) {
    if (startTime - last > 1000 || startTime - start > 5000) [sum, start] = [0, startTime];
    last = startTime;
    worst = Math.max(worst, (sum += value));
  }
  return worst ? worst.toPrecision(2) : '0';
}

/** Without waiting: images come while they are in view. */
async function scrollToEnd(page) {
  await page.evaluate(async () => {
    const {scrollingElement: pane} = document;
    for (let before = -1; pane.scrollTop > before;) {
      before = pane.scrollTop;
      scrollBy({top: innerHeight / 2, behavior: 'instant'});
      for (let frames = 2; frames; frames--) await new Promise(requestAnimationFrame);
    }
  });
  await untilImages(page);
}

/** What a reader does: reads on to the end, asks for more, reads on. */
async function readOn(page) {
  const cards = await untilCards(page);
  await until(page, 'the first frame with cards', () => window.firstCards);
  await scrollToEnd(page);
  await press(page, 'more');
  await untilCards(page, cards);
  await scrollToEnd(page);
  return shiftsOn(page);
}

const describe = ({value, startTime, moves}) =>
  `${value.toPrecision(2)} at ${Math.round(startTime)} ms: ${moves.join('; ')}`;

const prepare = (page) => page.evaluateOnNewDocument(watchShifts);

async function readingFigures({browser, site}) {
  const figures = [];
  for (const layout of LAYOUTS) {
    for (const [name, condition] of Object.entries(IMAGES)) {
      for (const {width, height} of WINDOWS) {
        const feed = `/${condition}/demo/feeds/sample.json`;
        const url = site.addPage(snippetPage({script: '/cdn/news-list.js', feed, layout}));
        const shifts = await visit(browser, {url, width, height, prepare}, readOn);
        const figure = `${layout}, ${name}, ${width} × ${height}`;
        figures.push({figure, measured: scoreOf(shifts), wanted: '0', details: shifts.map(describe)});
      }
    }
  }
  return figures;
}

/** For information: the whole of it, with a slow server and no scrolling. */
async function loadingFigures({browser, site}) {
  const figures = [];
  for (const [name, css] of Object.entries({'no CSS of the page': '', 'with the CSS of README': hostCss()})) {
    for (const {width, height} of WINDOWS.slice(0, 2)) {
      const html = snippetPage({script: '/slow/cdn/news-list.js', feed: '/slow/demo/feeds/sample.json', css});
      const shifts = await visit(browser, {url: site.addPage(html), width, height, prepare}, async (page) => {
        await untilCards(page);
        await page.waitForNetworkIdle();
        return shiftsOn(page, true);
      });
      const figure = `from navigation on, ${name}, ${width} px`;
      figures.push({figure, measured: scoreOf(shifts), details: shifts.map(describe)});
    }
  }
  return figures;
}

export const shiftFigures = async (origins) => [...(await readingFigures(origins)), ...(await loadingFigures(origins))];
