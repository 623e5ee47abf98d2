// axe-core on every page of the demo, as built.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {untilLists, visit} from './visit.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [1200, 320];
const STATES = {'loading.html': 'loading', 'failed.html': 'failed', 'stale.html': 'failed'}; // all others: ready

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function demoPages() {
  if (!existsSync('dist/demo/index.html')) {
    execFileSync('npm', ['run', '--silent', 'build:demo', '--', '--logLevel', 'warn'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  return readdirSync('dist/demo').filter((name) => name.endsWith('.html'));
}

async function violationsOn(page) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(
    (tags) => window.axe.run(document, {runOnly: tags, resultTypes: ['violations']}),
    TAGS,
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary}) => `${id}: ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** Axe on each page, at each width. */
export async function accessibilityFigures({browser, site}) {
  const figures = [];
  for (const name of demoPages()) {
    const details = await visit(browser, {url: `${site.origin}/built/${name}`}, async (page) => {
      await untilLists(page, STATES[name] ?? 'ready');
      const found = [];
      for (const width of WIDTHS) {
        await page.setViewport({width, height: 900});
        found.push(...(await violationsOn(page)).map((text) => `${width} px: ${text}`));
      }
      return found;
    });
    figures.push({figure: name, measured: `${details.length}`, wanted: '0', details});
  }
  return figures;
}
