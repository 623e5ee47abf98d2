// The tests in every engine, one after the other: Chromium, Firefox, WebKitGTK. Some of them alone:
// `npm run test:engines -- firefox webkit`. An engine that is not there is an error, with what to install.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {lastResults} from '../wtr/results.mjs';
import {program} from './program.mjs';

const ENGINES = {
  chromium: {name: 'Chromium', config: 'chrome', needs: []}, // npm brings one
  firefox: {name: 'Firefox', config: 'firefox', needs: ['firefox']},
  webkit: {
    name: 'WebKitGTK',
    config: 'webkit',
    needs: ['WebKitWebDriver', 'MiniBrowser', ...(process.env.DISPLAY ? [] : ['Xvfb'])],
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !(word in ENGINES));
if (unknown.length) {
  console.error(`Not an engine: ${unknown.join(', ')}. Choose from ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(1);
}
const engines = asked.length ? asked : Object.keys(ENGINES);
for (const name of engines) ENGINES[name].needs.forEach(program);

const failed = engines.filter((name) => {
  console.log(`\n${ENGINES[name].name}`);
  const config = fileURLToPath(new URL(`../wtr/${ENGINES[name].config}.mjs`, import.meta.url));
  const {status} = spawnSync('npx', ['wtr', '--config', config], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});

console.log('');
for (const {engine, version, files} of lastResults(engines.map((name) => ENGINES[name].name))) {
  const outcomes = Object.values(files).flatMap((tests) => tests.map(({outcome}) => outcome));
  const count = (wanted) => `${outcomes.filter((outcome) => outcome === wanted).length} ${wanted}`;
  console.log(`${engine} ${version}: ${['passed', 'failed', 'skipped'].map(count).join(', ')}`);
}
if (failed.length) process.exitCode = 1;
