import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from '../tools/browser.mjs';
import {versionOf} from '../tools/program.mjs';
import {cdp} from './cdp.mjs';
import {withCombinations} from './keys.mjs';
import {resultsReporter} from './results.mjs';
import {shared} from './shared.mjs';

const launchOptions = await chromium();

export default {
  ...shared,
  plugins: [...shared.plugins, cdp()],
  browsers: [withCombinations(chromeLauncher({launchOptions}))],
  reporters: [defaultReporter(), resultsReporter('Chromium', () => versionOf(launchOptions.executablePath))],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: {lines: 90}, // parts of src have more to reach: test/tools/coverage.mjs
  },
};
