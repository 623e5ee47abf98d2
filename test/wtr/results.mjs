import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/.cache/test-results/', import.meta.url));
const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The results of the last runs: `{engine, version, date, files: {[path]: [{name, outcome, reason}]}}` for each engine,
 * `outcome` being `passed`, `failed` or `skipped`. A run of some files replaces what is known of those.
 */
export function lastResults(names = ['Chromium', 'Firefox', 'WebKitGTK']) {
  return names.filter((name) => existsSync(fileOf(name))).map((name) => JSON.parse(readFileSync(fileOf(name), 'utf8')));
}

/** Keeps the results of a run; without a version they join those that are known. */
export function keepResults({engine, version, files}) {
  const before = lastResults([engine])[0];
  const known = !version || before?.version === version ? (before?.files ?? {}) : {};
  const merged = Object.entries({...known, ...files}).filter(([path]) => existsSync(rootDir + path));
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    fileOf(engine),
    JSON.stringify({engine, version: version || before?.version, date, files: Object.fromEntries(merged.sort())}),
  );
}

const fileOf = (engine) => `${folder}${engine}.json`;

/** Prints at the end what this engine could not run, by name and with the reason, and keeps all results. */
export function resultsReporter(engine, versionOf) {
  return {
    stop({sessions}) {
      const files = {};
      for (const {testFile, testResults} of sessions) {
        if (!testResults) continue;
        const path = relative(rootDir, testFile).replaceAll('\\', '/');
        files[path] = [...(files[path] ?? []), ...testsIn(testResults)];
      }
      keepResults({engine, version: versionOf(), files});
      const skipped = Object.values(files)
        .flat()
        .filter(({outcome}) => outcome === 'skipped');
      if (!skipped.length) return;
      console.log(`\nSkipped in ${engine} ${versionOf()}: ${skipped.length}`);
      for (const reason of new Set(skipped.map((test) => test.reason))) {
        console.log(`  ${reason ?? 'No reason given'}:`);
        for (const test of skipped.filter((one) => one.reason === reason)) console.log(`    ${test.name}`);
      }
      if (skipped.some(({reason}) => !reason)) process.exitCode = 1;
    },
  };
}

const reasons = new Map(); // by the full name of the suite

/** Lets a test tell why its suite cannot run here. */
export const lackingCommand = () => ({
  name: 'lacking',
  executeCommand({command, payload}) {
    if (command !== 'lacking') return undefined;
    reasons.set(payload.suite, payload.reason);
    return true;
  },
});

function testsIn({suites = [], tests = []}, above = [], reason = undefined) {
  const why = reason ?? reasons.get(above.join(' '));
  const own = tests.map(({name, passed, skipped}) => ({
    name: [...above, name].join(' › '),
    outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
    reason: skipped ? why : undefined,
  }));
  return [...own, ...suites.flatMap((suite) => testsIn(suite, [...above, suite.name], why))];
}
