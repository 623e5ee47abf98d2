// A tree file has a title, the page, keys to press before (if any), an engine that cannot give it (if any) with the
// reason, and the outline that all others have to give.
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {linesFor} from './files.mjs';
import {joined, newsLists, outline} from './outline.mjs';

const WITHIN_MS = 15_000;
const STEP_MS = 300;
const BETWEEN_KEYS_MS = 300;
const script = fileURLToPath(new URL('tree.py', import.meta.url));

/** What an engine does not tell the platform at all. */
const UNTOLD = {chromium: [/^(\s*image ".*") \S+$/]}; // the language of an image

export function parseTree({path, lines: [title, ...rest]}) {
  const value = (name) =>
    rest
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length)
      .trim() ?? '';
  const lines = rest.filter((line) => line.trim() && !/^(page|press|not) /.test(line));
  const [cannot, reason] = value('not').split(': ');
  const keys = value('press').split(' ').filter(Boolean);
  return {path, title: title.trim(), page: value('page'), keys, cannot, reason, lines};
}

/** Compares the tree of a page with the outline; resolves to the complaints. */
export async function compareTree(visitor, {name, key}, {page, keys, lines}, origin) {
  const told = (line) => UNTOLD[key]?.reduce((text, pattern) => text.replace(pattern, '$1'), line) ?? line;
  const wanted = joined(linesFor(name, lines)).map(told);
  await visitor.open(key, `${origin}/${page}`);
  if (keys.length) await outlineWhen(visitor, (found) => found.some((line) => line.includes('list of')));
  for (const pressed of keys) {
    await wait(BETWEEN_KEYS_MS);
    visitor.press([pressed]);
  }
  const isWanted = (found) => found.map(told).join('\n') === wanted.join('\n');
  const found = (await outlineWhen(visitor, isWanted)).map(told);
  return isWanted(found) ? [] : [difference(wanted, found)];
}

/** Resolves to the outline of the lists when it is as wanted; after some seconds in any case. */
async function outlineWhen(visitor, isWanted) {
  const deadline = Date.now() + WITHIN_MS;
  for (;;) {
    const documents = JSON.parse(visitor.desktop.ask('python3', [script]));
    const found = newsLists(documents).flatMap((list) => outline(list));
    if (isWanted(found) || Date.now() > deadline) return found;
    await wait(STEP_MS);
  }
}

/** The lines that are only in one of the two, in the order of their places. */
function difference(wanted, found) {
  const missing = wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`);
  const extra = found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`);
  return [...missing, ...extra].join('\n    ') || 'the same lines in another order';
}
