// Firefox over WebDriver BiDi: no driver, and no package that downloads a browser.
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {program, versionOf} from '../tools/program.mjs';
import {withCombinations} from './keys.mjs';
import {resultsReporter} from './results.mjs';
import {shared} from './shared.mjs';

const executablePath = program({
  variable: 'FIREFOX_PATH',
  names: ['firefox', 'firefox-esr'],
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  hint: 'Install Firefox (Debian: apt-get install firefox-esr), or name it in $FIREFOX_PATH.',
});

export default {
  ...shared,
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
          extraPrefsFirefox: {'intl.accept_languages': 'en-GB, en', 'ui.prefersReducedMotion': 1},
        },
      }),
    ),
  ],
};
