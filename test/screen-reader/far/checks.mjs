// What has to hold of a list of sixty cards, in a browser that a person looks at.
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {newsLists} from '../outline.mjs';
import {COUNT, languageOf, SUMMARY} from './page.mjs';

const WITHIN_MS = 30_000;
const STEP_MS = 500;
const script = fileURLToPath(new URL('../tree.py', import.meta.url));

const nodesIn = (node) => [node, ...node.children.flatMap(nodesIn)];
const numbers = Array.from({length: COUNT}, (_, index) => index + 1);

const hasSummary = ({name, text}) => `${name} ${text}`.includes(SUMMARY);

/** What the tree of the list has. */
function read(visitor) {
  const nodes = newsLists(JSON.parse(visitor.desktop.ask('python3', [script]))).flatMap(nodesIn);
  const named = (role) => nodes.filter((node) => node.role === role);
  const texts = nodes.flatMap(({name, text}) => [name, text]).join(' ');
  return {
    names: (role) => named(role).map(({name}) => name),
    languages: named('link').map(({lang}) => lang),
    summaries: named('list item').filter((card) => nodesIn(card).some(hasSummary)).length,
    focused: nodes.filter(({states}) => states.includes('focused')).map(({name}) => name),
    showing: named('heading').flatMap(({states}, index) => (states.includes('showing') ? [index + 1] : [])),
    descriptions: [...new Set(texts.match(/Description \d+\./g))],
  };
}

/** Reads the tree until it is as wanted, for some seconds. */
async function readUntil(visitor, isWanted) {
  const deadline = Date.now() + WITHIN_MS;
  for (;;) {
    const found = read(visitor);
    if (isWanted(found) || Date.now() > deadline) return found;
    await wait(STEP_MS);
  }
}

/** What is wrong where two lists are not the same: the first few of it. */
function compare(found, wanted) {
  const wrong = wanted.filter((one, index) => one !== found[index]);
  const more = found.slice(wanted.length);
  if (!wrong.length && !more.length) return '';
  return `${wrong.length} not found: ${wrong.slice(0, 3).join(' ')} …; ${more.length} too many: ${more.slice(0, 3).join(' ')}`;
}

async function open(visitor, browser, url) {
  await visitor.open(browser, url);
  return readUntil(visitor, ({names}) => names('heading').length === COUNT);
}

/** Opens the page as often as needed; gives the title of each check and what is wrong, if anything is. */
export async function* checkSixty(visitor, browser, url) {
  const found = await open(visitor, browser, url);
  const names = (word) => numbers.map((number) => `${word} ${number}.`);
  yield {title: `${COUNT} headings`, complaint: compare(found.names('heading'), names('Title'))};
  yield {title: `${COUNT} links`, complaint: compare(found.names('link'), names('Title'))};
  yield {title: `${COUNT} languages of them`, complaint: compare(found.languages, numbers.map(languageOf))};
  yield {title: `${COUNT} images`, complaint: compare(found.names('image'), names('Alt'))};
  const buttons = found.names('push button');
  yield {title: `${COUNT} buttons`, complaint: compare(buttons, names('Image description Title'))};
  yield {title: `${COUNT} items`, complaint: compare([found.names('list item').length], [COUNT])};
  yield {title: `${COUNT} summaries`, complaint: compare([found.summaries], [COUNT])};
  yield {title: 'no closed description', complaint: compare(found.descriptions, [])};
  const isFar = found.showing.length > 0 && found.showing.at(-1) < COUNT / 2;
  yield {title: 'only the first in the window', complaint: isFar ? '' : found.showing.join(' ')};
  yield* checkOpened(visitor, browser, url);
  yield* checkFound(visitor, browser, url);
}

/** From behind the list Shift+Tab comes to the button of the last card. */
async function* checkOpened(visitor, browser, url) {
  await open(visitor, browser, `${url}#end`);
  visitor.press(['shift+Tab', 'Return']);
  const {descriptions} = await readUntil(visitor, (found) => found.descriptions.length);
  const complaint = compare(descriptions, [`Description ${COUNT}.`]);
  yield {title: 'a description that is opened in the last card, by keyboard', complaint};
}

/** By Ctrl+F, as a reader does; Tab goes on from what was found, of which Firefox does not always say that it shows. */
async function* checkFound(visitor, browser, url) {
  await open(visitor, browser, url);
  const wanted = COUNT - 5;
  for (const keys of [['ctrl+f'], [...'Title', 'space', ...`${wanted}`, 'period', 'Return'], ['Escape'], ['Tab']]) {
    visitor.press(keys);
    await wait(2 * STEP_MS);
  }
  const near = new RegExp(`Title (${wanted}|${wanted + 1})\\.`);
  const isThere = ({showing, focused}) => showing.includes(wanted) || focused.some((name) => near.test(name));
  const {showing, focused} = await readUntil(visitor, isThere);
  const complaint = isThere({showing, focused}) ? '' : `in the window: ${showing.join(' ')}; focus: ${focused.join()}`;
  yield {title: 'a title far from the window, found in the page', complaint};
}
