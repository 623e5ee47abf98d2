// Firefox over WebDriver BiDi: no driver, and no package that downloads a browser.
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {program, versionOf} from '../tools/program.mjs';
import {withCombinations} from './keys.mjs';
import {preferences} from './preferences.mjs';
import {resultsReporter} from './results.mjs';
import {screenshot} from './screenshot.mjs';
import {shared} from './shared.mjs';

const executablePath = program('firefox');

export default {
  ...shared,
  plugins: [...shared.plugins, preferences(), screenshot()],
  reporters: [defaultReporter(), resultsReporter('Firefox', () => versionOf(executablePath))],
  concurrency: 1, // one tab at a time has the focus
  browsers: [
    withCombinations(
      chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          args: ['--remote-allow-system-access'], // for preferences.mjs
          extraPrefsFirefox: {'intl.accept_languages': 'en-GB, en', 'ui.prefersReducedMotion': 1},
        },
      }),
    ),
  ],
};
