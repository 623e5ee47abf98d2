// What the built files do in a browser, against what the project promises. After `npm run build`.
// Some of it alone: `node test/tools/figures.mjs shifts policy`.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {chromium} from './browser.mjs';
import {accessibilityFigures} from './figures/accessibility.mjs';
import {costFigures} from './figures/cost.mjs';
import {memoryFigures} from './figures/memory.mjs';
import {policyFigures} from './figures/policy.mjs';
import {requestFigures} from './figures/requests.mjs';
import {startOrigin} from './figures/servers.mjs';
import {shiftFigures} from './figures/shifts.mjs';

const PARTS = {
  requests: ['Requests and storage', requestFigures],
  shifts: ['Cumulative layout shift from the first card on', shiftFigures],
  axe: ['Violations found by axe-core on the demo pages', accessibilityFigures],
  policy: ['Violations of the content security policy', policyFigures],
  cost: ['What a page pays until the first card', costFigures],
  memory: ['What lists leave behind', memoryFigures],
};
const WIDTH = 52;

/** Each with what was measured; what was wanted and why it is not so only where they differ. */
function print({figure, measured, wanted, details = []}) {
  const isInformation = wanted === undefined;
  const passed = isInformation || measured === wanted;
  console.log(`${isInformation ? ' ' : passed ? '✓' : '✗'} ${figure.padEnd(WIDTH)} ${measured || '–'}`);
  if (passed) return;
  console.log(`  ${'wanted:'.padStart(WIDTH)} ${wanted || '–'}`);
  for (const detail of details) console.log(`    ${detail}`);
  process.exitCode = 1;
}

async function measureInBrowser(names) {
  const [site, cdn] = [await startOrigin(), await startOrigin()];
  let browser;
  try {
    browser = await launch(await chromium());
    for (const name of names) {
      const [title, measure] = PARTS[name];
      console.log(`\n${title}`);
      for (const figure of await measure({browser, site, cdn})) print(figure);
    }
  } finally {
    await browser?.close();
    site.close();
    cdn.close();
  }
}

function printSizes() {
  console.log('\nSizes');
  try {
    execFileSync(process.execPath, [fileURLToPath(new URL('size.mjs', import.meta.url))], {stdio: 'inherit'});
  } catch {
    process.exitCode = 1; // it has said why
  }
}

if (!existsSync('dist/cdn/news-list.js')) {
  console.error('dist/cdn is missing: run `npm run build` first.');
  process.exit(1);
}
const asked = process.argv.slice(2).filter((name) => name in PARTS);
const started = Date.now();
await measureInBrowser(asked.length ? asked : Object.keys(PARTS));
printSizes();
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
