// A scenario is a small text file:
//
//   Grid: the list says how many cards it has.
//   page   grid.html
//   load   ← All demo pages link            what is said when the page has come; (silence) for nothing
//   l      List with 6 items                a key, or several, and all that is said then
//          An island * heading level 3      * stands for any words
//   never  Loading more news                words that must not be heard at all
import {linesFor} from './files.mjs';

/** What browsers say about a page that comes, whatever is in it. */
const LOADING = [/ frame\.$/, /document web\.?$/, /^Finished loading /, /^Page has /, /^Loading\. /];
/** Where the reader was before, outside of the list. */
const AROUND = /^leaving (navigation|banner)\.$/;

const tidy = (text) =>
  text
    .replace(/[.,]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const literally = (text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Whether all that was said, and nothing else, is what was expected. */
export function isAsExpected(said, expected) {
  const words = tidy(expected.join(' '));
  if (words === '(silence)') return said.length === 0;
  const pattern = words.split(/ ?\*/).map(literally).join('.*');
  return new RegExp(`^${pattern}$`).test(tidy(said.join(' ')));
}

export function parseScenario({path, lines}) {
  const [title, ...rest] = lines;
  const scenario = {path, title: title.trim(), page: '', steps: [], never: []};
  for (const line of rest.filter((text) => text.trim())) {
    const [, first, words = ''] = line.match(/^(\S+(?: \S+)*)(?:\s{2,}(.*))?$/) ?? [];
    if (!first) scenario.steps.at(-1).expected.push(line.trim());
    else if (first === 'page') scenario.page = words;
    else if (first === 'never') scenario.never.push(words);
    else scenario.steps.push({keys: first.split(' '), expected: words ? [words] : []});
  }
  return scenario;
}

/** Plays a scenario; resolves to the complaints, none if all was as expected. */
export async function play(reader, {name, key}, {page, steps, never}, origin) {
  const complaints = [];
  const everything = [];
  await reader.open(key, `${origin}/${page}`);
  for (const {keys, expected} of steps) {
    const isLoad = keys[0] === 'load';
    if (!isLoad) reader.press(keys);
    const wanted = linesFor(name, expected);
    const noise = isLoad ? [AROUND, ...LOADING] : [AROUND];
    const relevant = (said) => said.filter((text) => !noise.some((pattern) => pattern.test(text)));
    const fits = (said) => !wanted.length || isAsExpected(relevant(said), wanted);
    const said = relevant(await reader.hear(fits));
    everything.push(...said);
    if (!fits(said)) complaints.push(complaint(keys, wanted, said));
  }
  const unwanted = linesFor(name, never).filter((words) => everything.join(' ').includes(words));
  return [...complaints, ...unwanted.map((words) => `“${words}” was heard`)];
}

const CONTEXT = 6;
const LENGTH = 24;

/** Both from where they part. */
function complaint(keys, wanted, said) {
  const [expected, heard] = [wanted, said].map((list) => tidy(list.join(' ')).split(' '));
  const parting = heard.findIndex((word, index) => word !== expected[index]);
  const from = Math.max(0, (parting < 0 ? heard.length : parting) - CONTEXT);
  const part = (words) => [from ? '…' : '', ...words.slice(from, from + LENGTH)].join(' ').trim() || '(silence)';
  return `${keys.join(' ')}\n      expected: ${part(expected)}\n      heard:    ${part(heard)}`;
}
