// The criteria of WCAG, one file of data for each guideline.
import {readdirSync} from 'node:fs';

/**
 * What a criterion's entry may have:
 * `criterion` number and name · `level` A, AA or AAA · `result` one of `RESULTS` · `remarks` why ·
 * `page`, `feed`, `person` what the embedding page and the feed's authors must do, and what only a person can judge ·
 * `evidence` by test file: full names of tests (`suite › test`), or `{suite, tests}` for all tests of a suite, of which
 * there have to be so many · `clause` of EN 301 549, where it is not the criterion's number behind a 9 ·
 * `source` the file of the entry, filled in here.
 */
export const criteria = [];

export const RESULTS = ['Supports', 'Partially supports', 'Does not support', 'Not applicable'];

const folder = new URL('criteria/', import.meta.url);
for (const name of readdirSync(folder)) {
  const {default: entries} = await import(new URL(name, folder).href);
  const source = `test/conformance/criteria/${name}`;
  criteria.push(...entries.map((entry) => ({evidence: {}, ...entry, source})));
}

const placeOf = ({level, criterion}) => (level === '9.6' ? `9.6 ${criterion}` : criterion);
criteria.sort((a, b) => placeOf(a).localeCompare(placeOf(b), 'en', {numeric: true}));

/** Each test that an entry names, as `{file, name}` or `{file, name, tests}` for a whole suite. */
export const testsOf = ({evidence}) =>
  Object.entries(evidence).flatMap(([file, tests]) =>
    tests.map((test) => (typeof test === 'string' ? {file, name: test} : {file, name: test.suite, tests: test.tests})),
  );
