// Why the evidence cannot be trusted, in words that say what to do.
import {existsSync, readFileSync} from 'node:fs';
import {criteria, testsOf} from './criteria.mjs';
import {ENGINES, foundIn, outcomeIn, results} from './outcomes.mjs';
import {passedIn} from './record.mjs';

const RENEW = 'run `npm run accessibility`';

/** Of the tests: each that is gone, does not pass or runs nowhere. */
export function problemsOfTests(record) {
  const due = [
    ...new Set(
      criteria
        .flatMap(testsOf)
        .filter(isDue)
        .map(({file}) => file),
    ),
  ];
  const problems = new Map(); // what is wrong → the entries that name the test
  for (const entry of criteria) {
    for (const problem of testsOf(entry).flatMap((test) => problemsOf(test, record))) {
      problems.set(problem, [...(problems.get(problem) ?? []), entry]);
    }
  }
  return [
    ...(due.length ? [`Not run in Chromium here: run \`npm test\` first.\n  ${due.join('\n  ')}`] : []),
    ...[...problems].map(([problem, entries]) => `${problem}\n  ${whereNamed(entries)}`),
  ];
}

function whereNamed(entries) {
  const numbers = entries.map(({level, criterion}) => (level === '9.6' ? level : criterion.split(' ')[0]));
  const sources = new Set(entries.map(({source}) => source));
  return `Evidence of ${numbers.join(', ')} in ${[...sources].join(', ')}.`;
}

function problemsOf(test, record) {
  if (isDue(test)) return [];
  const about = `“${test.name}” in ${test.file}:`;
  const gone = whyGone(test);
  if (gone) return [`${about} ${gone} Name the test that shows it now, and ${RENEW}.`];
  return wrongClaims(test, record).map((wrong) => `${about} ${wrong}`);
}

/** Whether the file would have to be in the results of the run in Chromium just before this, and is not. */
const isDue = ({file}) => isTest(file) && existsSync(file) && !results.Chromium?.files[file];
const isTest = (file) => file.endsWith('.test.ts');

function whyGone(test) {
  const {file, name, tests} = test;
  if (!existsSync(file)) return 'there is no such file any more.';
  const found = ENGINES.map((engine) => foundIn(engine, test));
  if (isTest(file)) {
    const [inChromium] = found;
    return inChromium.length ? '' : `there is no such ${tests ? 'suite' : 'test'} any more.`;
  }
  // What a screen reader is to say is run where there is one; its name stands in the file.
  const isThere = found.some(([one]) => one) || readFileSync(file, 'utf8').includes(name);
  return isThere ? '' : 'there is none of that name any more.';
}

function wrongClaims(test, record) {
  const {length} = foundIn('Chromium', test);
  if (test.tests && length && length !== test.tests) {
    return [
      `the suite has ${length} tests now, not ${test.tests}: look what changed, put the number right, and ${RENEW}.`,
    ];
  }
  const claimed = passedIn(record, test);
  const outcomes = ENGINES.map((engine) => [engine, outcomeIn(engine, test)]);
  const wrong = outcomes.flatMap(([engine, outcome]) => {
    if (outcome === 'failed') return `it did not pass in the last run in ${engine}: mend what fails, and run it again.`;
    if (outcome !== 'skipped' || !claimed.includes(engine)) return [];
    return `it is skipped in ${engine} now, and the report says that it passed there: ${RENEW}.`;
  });
  if (wrong.length || claimed.length) return wrong;
  const isSkipped = outcomes.every(([, outcome]) => !outcome || outcome === 'skipped');
  if (!isSkipped) return [`the report does not say yet where it has passed: ${RENEW}.`];
  return ['it was only skipped: name a test that runs, or run it where it can run.'];
}
