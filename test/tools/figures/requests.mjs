// What a page with the README's snippet asks for, says in the console and keeps in the browser.
import {press, snippetPage, untilCards, untilImages, useKeyboard, visit} from './visit.mjs';

const KEPT = 'Cache Storage: news-list';

/** Paths in the order of the alphabet, without the page and the images; whole addresses of any other host. */
function namesOf(urls, page, hosts) {
  return urls
    .map((url) => new URL(url))
    .filter(({href, pathname}) => href !== page && pathname !== '/favicon.ico') // which browsers ask for by themselves
    .filter(({host, pathname}) => !(hosts.includes(host) && pathname.startsWith('/demo/images/')))
    .map(({host, pathname, href}) => (hosts.includes(host) ? pathname : href))
    .sort()
    .join('  ');
}

/** Whatever a browser can keep. */
async function storageOf(page) {
  const cookies = await page.browserContext().cookies();
  const kept = await page.evaluate(async () => ({
    'Cache Storage': await caches.keys(),
    'local storage': Object.keys(localStorage),
    'session storage': Object.keys(sessionStorage),
    IndexedDB: (await indexedDB.databases()).map(({name}) => name),
    'service workers': (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    'document.cookie': document.cookie ? [document.cookie] : [],
  }));
  kept.cookies = cookies.map(({name}) => name);
  const full = Object.entries(kept).filter(([, keys]) => keys.length);
  return full.map(([place, keys]) => `${place}: ${keys.join(', ')}`).join('; ');
}

async function measure({browser, site, cdn}, html, act) {
  const urls = [];
  const said = [];
  const url = site.addPage(html);
  const prepare = (page) => {
    page.on('request', (request) => urls.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  };
  return visit(browser, {url, prepare}, async (page) => {
    const cards = await untilCards(page);
    await act?.(page, cards);
    await page.waitForNetworkIdle(); // that nothing else follows can only be waited for
    const names = namesOf(
      urls,
      url,
      [site.origin, cdn.origin].map((origin) => new URL(origin).host),
    );
    return {names, said, storage: await storageOf(page)};
  });
}

const consoleFigure = (name, said, wanted) => ({
  figure: `${name}: messages in the console`,
  measured: `${said.length}`,
  wanted,
  details: said,
});

/** The page and the script on one origin, in each language. */
async function plainFigures(origins) {
  const figures = [];
  for (const lang of ['en', 'de', 'fr', 'ar']) {
    const html = snippetPage({script: '/cdn/news-list.js', feed: '/demo/feeds/sample.json', lang});
    const {names, said, storage} = await measure(origins, html);
    const locale = lang === 'en' ? [] : [`/cdn/locales/${lang}.js`];
    const wanted = [...locale, '/cdn/news-list.js', '/demo/feeds/sample.json'].join('  ');
    figures.push({figure: `lang="${lang}"`, measured: names, wanted}, consoleFigure(`lang="${lang}"`, said, '0'));
    figures.push({figure: `lang="${lang}": kept in the browser`, measured: storage, wanted: KEPT});
  }
  return figures;
}

/** The script on another origin, behind a redirect: it runs once, and what it needs comes from the final address. */
async function redirectFigures(origins) {
  const {origin} = origins.cdn;
  const load = (feed, act) =>
    measure(origins, snippetPage({script: `${origin}/latest/news-list.js`, feed: origin + feed, lang: 'de'}), act);
  const plain = await load('/demo/feeds/sample.json');
  const flawed = await load('/demo/feeds/flawed.json', useKeyboard);
  const wanted = (feed, ...more) =>
    [feed, '/latest/news-list.js', '/v1/locales/de.js', '/v1/news-list.js', ...more].sort().join('  ');
  return [
    {figure: 'CDN that redirects, "de"', measured: plain.names, wanted: wanted('/demo/feeds/sample.json')},
    consoleFigure('CDN that redirects', plain.said, '0'),
    {
      figure: 'the same, a feed to be mended, the keyboard used',
      measured: flawed.names,
      wanted: wanted('/demo/feeds/flawed.json', '/v1/mend.js', '/v1/reader.js'),
    },
    consoleFigure('the same', flawed.said, '0'),
  ];
}

/** For information: what is kept when the reader has chosen something. */
async function choicesFigure(origins) {
  const html = snippetPage({script: '/cdn/news-list.js', feed: '/demo/feeds/sample.json'});
  const {storage, names} = await measure(origins, html, async (page, cards) => {
    await press(page, 'descriptions');
    await press(page, 'more');
    await untilCards(page, cards);
    await untilImages(page);
  });
  return [
    {figure: 'after “Show more news” and “Show all …”', measured: names},
    {figure: 'kept in the browser then', measured: storage},
  ];
}

/** A locale that does not come is asked for again when there is occasion. */
async function missingLocaleFigure({browser, site}) {
  const script = '/no-words-at-first/cdn/news-list.js';
  const url = site.addPage(snippetPage({script, feed: '/demo/feeds/sample.json', lang: 'de'}));
  const words = await visit(browser, {url}, async (page) => {
    await untilCards(page);
    return page.$eval('news-list', async (list) => {
      const more = () => list.shadowRoot.querySelector('[part=more]').textContent.trim();
      const first = more();
      await list.reload();
      for (let tries = 0; more() === first && tries < 100; tries++) await new Promise((done) => setTimeout(done, 20));
      return `${first}, then ${more()}`;
    });
  });
  return [
    {
      figure: 'a locale is missing at first',
      measured: words,
      wanted: 'Show more news, then Weitere Neuigkeiten anzeigen',
    },
  ];
}

export const requestFigures = async (origins) => [
  ...(await plainFigures(origins)),
  ...(await redirectFigures(origins)),
  ...(await choicesFigure(origins)),
  ...(await missingLocaleFigure(origins)),
];
