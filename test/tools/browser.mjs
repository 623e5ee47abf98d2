// A Chromium for the tests: $CHROME_PATH, an installed Chrome, Chromium or Edge, or one that npm brings.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
const {env, platform, arch} = process;

const places = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: () =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  linux: () =>
    (env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) =>
        ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map((name) =>
          join(folder, name),
        ),
      ),
};

function installed() {
  return env.CHROME_PATH ?? places[platform]?.().find(existsSync);
}

/** A build of Chromium for bare Linux servers, with the libraries that such a machine lacks. */
async function fromNpm() {
  const home = join(cache, 'node_modules', PACKAGE);
  if (!existsSync(join(home, 'package.json'))) {
    console.log(`No browser found: bringing Chromium ${VERSION} from npm (67 MB, once) …`);
    const quiet = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--loglevel=error'];
    execFileSync('npm', ['install', '--prefix', cache, ...quiet, `${PACKAGE}@${VERSION}`], {stdio: 'inherit'});
  }
  const {default: chromium, inflate} = await import(pathToFileURL(join(home, 'build/index.js')).href);
  const executablePath = await chromium.executablePath();
  const libraries = join(await inflate(join(home, 'bin/al2023.tar.br')), 'lib');
  return {
    executablePath,
    headless: 'shell',
    env: {
      ...env,
      LD_LIBRARY_PATH: [env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':'), // the system's own first
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : {FONTCONFIG_PATH: join(tmpdir(), 'fonts')}),
    },
  };
}

/** Launch options for puppeteer-core. */
export async function chromium() {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  args.push('--disable-gpu', '--lang=en-GB', '--accept-lang=en-GB');
  if (process.getuid?.() === 0 || env.CI) args.push('--no-sandbox');

  const executablePath = installed();
  if (executablePath) return {executablePath, args, env: {...env}};
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error('No browser found. Install Chrome, Chromium or Edge, or name one in $CHROME_PATH.');
  }
  return {...(await fromNpm()), args: [...new Set([...args, '--no-sandbox'])]};
}
