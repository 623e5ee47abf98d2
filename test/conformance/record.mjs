// What the report says of runs: versions, dates, and which test passed where. It is part of the repository, so that a
// machine with one engine alone keeps what is known of the others.
import {readFileSync} from 'node:fs';
import {criteria, testsOf} from './criteria.mjs';
import {ENGINES, outcomeIn, results} from './outcomes.mjs';

export const RECORD = 'test/conformance/record.json';

export const readRecord = () => JSON.parse(readFileSync(RECORD, 'utf8'));

const keyOf = ({name, tests}) => (tests ? `${name} › *` : name);

/** The engines in which a test has passed. */
export const passedIn = (record, test) => record.passed[test.file]?.[keyOf(test)] ?? [];

/** A record with what the last runs on this machine have shown. */
export function updated(before) {
  const engines = {...before.engines};
  for (const {engine, version, date} of Object.values(results)) engines[engine] = {version, date};
  const passed = {};
  for (const test of criteria.flatMap(testsOf)) {
    (passed[test.file] ??= {})[keyOf(test)] = ENGINES.filter((engine) => hasPassed(engine, test, before));
  }
  const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
  return {component: {name, version}, system: systemName() ?? before.system, engines, passed: sorted(passed)};
}

/** By the last run; without one, by what is known of the same version. */
function hasPassed(engine, test, before) {
  const outcome = outcomeIn(engine, test);
  if (outcome) return outcome === 'passed';
  const isSame = !results[engine] || results[engine].version === before.engines[engine]?.version;
  return isSame && passedIn(before, test).includes(engine);
}

function systemName() {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined; // not on Linux
  }
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
