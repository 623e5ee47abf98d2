// WebKitGTK, the engine of Safari, through its own WebDriver.
import {defaultReporter} from '@web/test-runner';
import {program} from '../tools/program.mjs';
import {resultsReporter} from './results.mjs';
import {shared} from './shared.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

const hint = 'Install WebKitGTK and its driver. Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb';
const libraries = ['4.1', '4.0', '6.0'].map((version) => `webkit${version < '5' ? '2' : ''}gtk-${version}`);
const folders = [`/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`, '/usr/libexec', '/usr/lib'];

const launcher = new WebKitLauncher({
  driver: program({variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], hint}),
  browser: program({
    variable: 'WEBKIT_PATH',
    paths: libraries.flatMap((name) => folders.map((folder) => `${folder}/${name}/MiniBrowser`)),
    hint,
  }),
  display: process.env.DISPLAY ? undefined : program({variable: 'XVFB_PATH', names: ['Xvfb'], hint}),
});

export default {
  ...shared,
  reporters: [defaultReporter(), resultsReporter('WebKitGTK', () => launcher.version)],
  concurrency: 1,
  browsers: [launcher],
};
