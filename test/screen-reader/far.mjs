// Sixty cards, of which the window shows the first ones: all are in the accessibility tree of the platform, closed
// descriptions are not, open ones are, and what the browser itself finds it takes the reader to.
// In one browser alone: `npm run test:long-list -- firefox`.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {startOrigin} from '../tools/figures/servers.mjs';
import {find, versionOf} from '../tools/program.mjs';
import {checkSixty} from './far/checks.mjs';
import {addSixty} from './far/page.mjs';
import {argumentsFor, requirePrograms} from './programs.mjs';
import {Reader} from './reader.mjs';
import {Visitor} from './visitor.mjs';

const BROWSERS = {Firefox: 'firefox', Chromium: 'chromium', WebKitGTK: 'MiniBrowser'};

// Chromium gives a reader less than one who forces it to: it has to notice Orca by itself.
const {chromium} = argumentsFor;
argumentsFor.chromium = async (...given) =>
  (await chromium(...given)).filter((word) => word !== '--force-renderer-accessibility');

const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const names = Object.keys(BROWSERS).filter((name) => !asked.length || asked.includes(name.toLowerCase()));

requirePrograms(names.map((name) => BROWSERS[name]));
execFileSync('npm', ['run', '--silent', 'build:cdn', '--', '--logLevel', 'warn'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: 'inherit',
});

const counts = {passed: 0, failed: 0};
const site = await startOrigin();
const url = addSixty(site);

async function checkIn(name) {
  const visitor = name === 'WebKitGTK' ? new Visitor() : new Reader(); // Orca does not always hear of a page there
  try {
    await visitor.start();
    console.log(`${name} ${versionOf(find(BROWSERS[name]))}`);
    for await (const {title, complaint} of checkSixty(visitor, BROWSERS[name], url)) {
      console.log(`${complaint ? '✗' : '✓'} ${name}: ${title}`);
      counts[complaint ? 'failed' : 'passed']++;
      if (complaint) console.log(`    ${complaint}`);
    }
  } finally {
    await visitor.end();
  }
}

try {
  for (const name of names) await checkIn(name);
} finally {
  site.close();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed || !counts.passed) process.exitCode = 1;
