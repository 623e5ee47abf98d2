// Functions that run in the measured page; each has to stand alone.

/** Names of the moments in the trace. */
export const MOMENTS = {firstCard: 'bench:first-card', allCards: 'bench:all-cards'};

/** Before the page's own scripts: sums up the layout shifts, and gives the list's shadow root away. */
export function watchPage() {
  const bench = (window.bench = {shift: 0});
  const observer = new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) bench.shift += value;
  });
  observer.observe({type: 'layout-shift', buffered: true});
  const {attachShadow} = Element.prototype;
  bench.root = new Promise((resolve) => {
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      resolve(root);
      return root;
    };
  });
}

/** After that: marks when the first card and when all cards are there, the latter laid out; then resolves `complete`. */
export function watchCards(total, {firstCard, allCards}) {
  let list;
  let added = 0; // an upper bound: to count a list's children takes time, again at each slice
  const begin = (root, observer) => {
    list = root.querySelector('li.card')?.parentElement;
    if (!list) return;
    performance.mark(firstCard);
    observer.disconnect();
    observer.observe(list, {childList: true});
    added = list.childElementCount;
  };
  const watch = (root, resolve) => {
    const observer = new MutationObserver((records) => {
      if (list) for (const {addedNodes} of records) added += addedNodes.length;
      else begin(root, observer);
      if (added < total || list.childElementCount < total) return;
      observer.disconnect();
      list.lastElementChild.getBoundingClientRect();
      performance.mark(allCards);
      resolve();
    });
    observer.observe(root, {childList: true, subtree: true});
  };
  window.bench.complete = window.bench.root.then((root) => new Promise((resolve) => watch(root, resolve)));
}

/** A frame later. */
export const untilPainted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Gives the page the items that it is to show later. */
export async function fetchItems(count) {
  const fetched = async (language) => (await (await fetch(`/feed.json?n=${count}&lang=${language}`)).json()).items;
  const [en, de] = [await fetched('en'), await fetched('de')];
  window.bench.items = {en, de, equal: structuredClone(de)};
}

/** Has the list show some of these items, and waits until it does. */
export async function showItems(which, language) {
  const list = document.querySelector('news-list');
  const items = window.bench.items[which];
  if (list.show) {
    await list.show(items, language);
  } else {
    const loaded = new Promise((resolve) => list.addEventListener('news-list-load', resolve, {once: true}));
    list.lang = language;
    list.limit = items.length;
    list.feed = {version: 'https://jsonfeed.org/version/1.1', title: 'Museum news', language, items};
    await loaded;
    while (list.shadowRoot.querySelector('section').lang !== language) await new Promise((done) => setTimeout(done));
    await list.updateComplete;
  }
  const cards = list.shadowRoot.querySelectorAll('li.card');
  if (cards.length !== items.length) throw new Error(`${cards.length} cards instead of ${items.length}`);
  cards[cards.length - 1].getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Counts from now on what is written to the list's DOM. */
export function countWrites() {
  const records = (window.bench.writes = []);
  const observer = new MutationObserver((more) => records.push(...more));
  const everything = {subtree: true, childList: true, attributes: true, characterData: true};
  observer.observe(document.querySelector('news-list').shadowRoot, everything);
}

/** How many that were, and the first of them in words. */
export function readWrites() {
  const {writes} = window.bench;
  const [{type, attributeName, target} = {}] = writes;
  return {
    writes: writes.length,
    firstWrite: target && `${type} ${attributeName ?? ''} of ${target.outerHTML?.slice(0, 80) ?? target.data}`,
  };
}
