// What stands in the cells of the report beside a criterion, in Markdown.
import {testsOf} from './criteria.mjs';
import {passedIn} from './record.mjs';

const READER = 'Orca with ';

/** A name of a test as it is, whatever Markdown would make of it. */
const plain = (text) => text.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);

/** `Chromium, Firefox; Orca with Firefox, Chromium` */
function places(engines) {
  const read = engines.filter((engine) => engine.startsWith(READER)).map((engine) => engine.slice(READER.length));
  const browsers = engines.filter((engine) => !engine.startsWith(READER));
  return [browsers.join(', '), read.length ? READER + read.join(', ') : ''].filter(Boolean).join('; ');
}

function named(test, record) {
  const name = plain(test.name) + (test.tests ? `: ${test.tests} tests` : '');
  return `• ${name} (${places(passedIn(record, test)) || 'not yet run'})`;
}

/** The tests that show what an entry says, by file, with the engines in which they have passed. */
export function evidence(entry, record) {
  const tests = testsOf(entry);
  return [...new Set(tests.map(({file}) => file))]
    .flatMap((file) => [
      `[${file}](../${file})`,
      ...tests.filter((test) => test.file === file).map((test) => named(test, record)),
    ])
    .join('<br>');
}

const DEPENDS = {
  page: '[the page](#what-the-embedding-page-must-do)',
  feed: '[the feed’s authors](#what-the-authors-of-the-feed-must-do)',
  person: '[a person’s judgement](#what-only-a-person-can-judge)',
};

/** Why an entry has its result, and on whom that depends. */
export function remarks(entry) {
  const others = Object.keys(DEPENDS).filter((name) => entry[name]);
  const also = new Intl.ListFormat('en').format(others.map((name) => DEPENDS[name]));
  if (!also) return entry.remarks;
  return `${entry.remarks} ${entry.result === 'Not applicable' ? 'But see' : 'It also depends on'} ${also}.`;
}
