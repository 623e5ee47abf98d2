// What the last runs on this machine say about a test that is named as evidence.
import {lastResults} from '../wtr/results.mjs';

/** Where tests run, in the order in which a report lists them. */
export const ENGINES = ['Chromium', 'Firefox', 'WebKitGTK', 'Orca with Firefox', 'Orca with Chromium'];

/** The last results by engine, of those that have run on this machine. */
export const results = Object.fromEntries(lastResults(ENGINES).map((result) => [result.engine, result]));

/** The results of a test, or of all tests of a suite, in one engine; none where it has not run there. */
export function foundIn(engine, {file, name, tests}) {
  const known = results[engine]?.files[file] ?? [];
  return known.filter((one) => (tests ? one.name.startsWith(`${name} › `) : one.name === name));
}

/** `passed`, `failed` or `skipped`, the worst of a suite; nothing where it has not run. */
export function outcomeIn(engine, test) {
  const found = foundIn(engine, test).map(({outcome}) => outcome);
  if (test.tests && found.length !== test.tests) return undefined;
  return ['failed', 'skipped', 'passed'].find((outcome) => found.includes(outcome));
}
