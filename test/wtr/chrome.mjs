import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from '../tools/browser.mjs';
import {cdp} from './cdp.mjs';
import {withCombinations} from './keys.mjs';
import {shared} from './shared.mjs';

export default {
  ...shared,
  plugins: [...shared.plugins, cdp()],
  browsers: [withCombinations(chromeLauncher({launchOptions: await chromium()}))],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: {lines: 90}, // parts of src have more to reach: test/tools/coverage.mjs
  },
};
