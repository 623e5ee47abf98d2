import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const LIBRARIES = [
  ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}`),
  ...['/usr/libexec', '/usr/lib'],
];
const webkitFolders = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap((name) =>
  LIBRARIES.map((folder) => `${folder}/${name}`),
);
const WEBKIT = 'Install WebKitGTK and its driver. Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb';

/** Where programs are: in a variable of the environment, in $PATH under these names, or in these places. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
    hint: 'Install Firefox. Debian: apt-get install firefox-esr. Or name it in $FIREFOX_PATH.',
  },
  MiniBrowser: {variable: 'WEBKIT_PATH', paths: webkitFolders.map((folder) => `${folder}/MiniBrowser`), hint: WEBKIT},
  WebKitWebDriver: {variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'], hint: WEBKIT},
  Xvfb: {variable: 'XVFB_PATH', names: ['Xvfb'], hint: WEBKIT},
  'at-spi-bus-launcher': {
    paths: ['/usr/libexec', '/usr/lib/at-spi2-core'].map((path) => `${path}/at-spi-bus-launcher`),
  },
  'dbus-daemon': {names: ['dbus-daemon']},
  gdbus: {names: ['gdbus']},
  openbox: {names: ['openbox']},
  orca: {names: ['orca']},
  python3: {paths: ['/usr/bin/python3']}, // the system's own, which finds the modules of Orca
  xdotool: {names: ['xdotool']},
};

/** The path of an installed program; nothing, if it is not there. */
export function find(name) {
  const {variable = '', names = [], paths = []} = PROGRAMS[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (
    process.env[variable] ??
    names.flatMap((one) => folders.map((folder) => join(folder, one))).find(existsSync) ??
    paths.find(existsSync)
  );
}

/** The same; without it, ends the run with what to install. */
export function program(name) {
  const found = find(name);
  if (found) return found;
  console.error(PROGRAMS[name].hint);
  process.exit(1);
}

/** What a program says of its own version: `156.0.8078.79`; nothing, if it does not say. */
export function versionOf(path) {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    return said.match(/\d+(\.\d+)+/)?.[0] ?? '';
  } catch {
    return ''; // Chrome for Windows opens a window instead
  }
}
