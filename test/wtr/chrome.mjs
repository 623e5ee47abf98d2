import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from '../tools/browser.mjs';
import {cdp} from './cdp.mjs';
import {shared} from './shared.mjs';

export default {
  ...shared,
  plugins: [...shared.plugins, cdp()],
  browsers: [chromeLauncher({launchOptions: await chromium()})],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: {statements: 90, branches: 80, functions: 90, lines: 90},
  },
};
