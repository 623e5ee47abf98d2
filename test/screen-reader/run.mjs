// Orca reads the demo pages in Firefox and Chromium, and the accessibility trees of three engines are compared.
// One browser or one file alone: `npm run test:screen-reader -- firefox grid`.
import {execFileSync} from 'node:child_process';
import {startOrigin} from '../tools/figures/servers.mjs';
import {find, versionOf} from '../tools/program.mjs';
import {keepResults} from '../wtr/results.mjs';
import {filesIn} from './files.mjs';
import {requirePrograms} from './programs.mjs';
import {Reader} from './reader.mjs';
import {parseScenario, play} from './scenario.mjs';
import {compareTree, parseTree} from './trees.mjs';
import {Visitor} from './visitor.mjs';

const BROWSERS = [
  {name: 'Firefox', key: 'firefox', speaks: true},
  {name: 'Chromium', key: 'chromium', speaks: true},
  {name: 'WebKitGTK', key: 'MiniBrowser', speaks: false}, // Orca does not always hear of a page there
];

const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const isName = (word) => BROWSERS.some(({name}) => name.toLowerCase().startsWith(word));
const isAsked = ({name}) => asked.some((word) => name.toLowerCase().startsWith(word));
const browsers = BROWSERS.some(isAsked) ? BROWSERS.filter(isAsked) : BROWSERS;
const part = asked.find((word) => !isName(word)) ?? '';

requirePrograms(browsers.map(({key}) => key));
execFileSync('npm', ['run', '--silent', 'build:demo', '--', '--logLevel', 'warn'], {stdio: 'inherit'});

const scenarios = filesIn('scenarios', part).map(parseScenario);
const trees = filesIn('trees', part).map(parseTree);
if (!scenarios.length && !trees.length) {
  console.error(`No file of test/screen-reader has “${part}” in its name.`);
  process.exit(1);
}
const counts = {passed: 0, failed: 0, skipped: 0};
const site = await startOrigin();
const origin = `${site.origin}/built`;

/** Runs one after the other, each with its line; resolves to the results. */
async function runAll(visitor, browser, heading, list, run) {
  const files = {};
  for (const one of list) {
    const start = Date.now();
    const isSkipped = one.cannot === browser.name;
    const attempt = () => run(visitor, browser, one, origin).catch((error) => [String(error)]);
    let complaints = isSkipped ? [] : await attempt();
    if (complaints.length) {
      // On a busy machine Orca may hear of a page before it is whole. What is wrong is so twice.
      console.log(`↻ ${heading}: ${one.title}: ${complaints.join(' ')}`);
      complaints = await attempt();
    }
    const outcome = isSkipped ? 'skipped' : complaints.length ? 'failed' : 'passed';
    counts[outcome]++;
    console.log(`${SIGNS[outcome]} ${heading}: ${one.title} (${isSkipped ? one.reason : seconds(start)})`);
    for (const complaint of complaints) console.log(`    ${complaint}`);
    files[one.path] = [{name: one.title, outcome, reason: isSkipped ? one.reason : undefined}];
  }
  return files;
}

const SIGNS = {passed: '✓', failed: '✗', skipped: '–'};
const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

async function runIn(browser) {
  const reader = browser.speaks ? new Reader() : new Visitor();
  try {
    await reader.start();
    const heading = `Orca with ${browser.name}`;
    const version = versionOf(find(browser.key));
    if (browser.speaks) {
      const files = await runAll(reader, browser, heading, scenarios, play);
      keepResults({engine: heading, version: `${versionOf(find('orca'))}, ${version}`, files});
    }
    const files = await runAll(reader, browser, `Tree of ${browser.name}`, trees, compareTree);
    keepResults({engine: browser.name, version, files});
  } finally {
    await reader.end();
  }
}

try {
  await Promise.all(browsers.map(runIn));
} finally {
  site.close();
}
const {passed, failed, skipped} = counts;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed || !passed) process.exitCode = 1;
