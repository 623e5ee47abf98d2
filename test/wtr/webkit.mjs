// WebKitGTK, the engine of Safari, through its own WebDriver.
import {defaultReporter} from '@web/test-runner';
import {program} from '../tools/program.mjs';
import {resultsReporter} from './results.mjs';
import {shared} from './shared.mjs';
import {adaptedDesktop} from './webkit-desktop.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

const programs = {
  driver: program('WebKitWebDriver'),
  browser: program('MiniBrowser'),
  display: process.env.DISPLAY ? undefined : program('Xvfb'),
};

const plain = new WebKitLauncher(programs);
const oneFile = process.argv.some((word) => word.startsWith('--files')); // it runs alone; for these: `--group adapted`
const adapted = {name: 'adapted', files: ['test/emulation/preferences/*.test.ts'], browsers: []};
if (!oneFile) adapted.browsers.push(new WebKitLauncher(programs, adaptedDesktop()));

export default {
  ...shared,
  files: [...shared.files, ...adapted.files.map((files) => `!${files}`)],
  groups: oneFile ? [] : [adapted],
  reporters: [defaultReporter(), resultsReporter('WebKitGTK', () => plain.version || adapted.browsers[0]?.version)],
  concurrency: 1,
  browsers: [plain],
};
