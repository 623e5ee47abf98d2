import {availableParallelism} from 'node:os';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from '../tools/browser.mjs';
import {versionOf} from '../tools/program.mjs';
import {cdp} from './cdp.mjs';
import {withCombinations} from './keys.mjs';
import {resultsReporter} from './results.mjs';
import {screenshot} from './screenshot.mjs';
import {shared} from './shared.mjs';

const launchOptions = await chromium();

/** With a storage of its own, and in a window of its own: a tab behind another waits in vain for its next frame. */
async function createPage({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

export default {
  ...shared,
  concurrency: Math.max(2, Math.floor(availableParallelism() / 2)),
  plugins: [...shared.plugins, cdp(), screenshot()],
  browsers: [withCombinations(chromeLauncher({launchOptions, createPage}))],
  reporters: [defaultReporter(), resultsReporter('Chromium', () => versionOf(launchOptions.executablePath))],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: {lines: 90}, // parts of src have more to reach: test/tools/coverage.mjs
  },
};
