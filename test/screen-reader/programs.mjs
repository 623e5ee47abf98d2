// What reading aloud needs, and how each browser opens a page in front of a reader.
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {find} from '../tools/program.mjs';

const INSTALL = `apt-get install --no-install-recommends chromium firefox-esr webkit2gtk-driver orca xvfb xdotool \
openbox dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-pyatspi libatk-adaptor libglib2.0-bin fonts-dejavu-core \
fonts-noto-core`;

const DESKTOP = ['Xvfb', 'at-spi-bus-launcher', 'dbus-daemon', 'gdbus', 'openbox', 'orca', 'python3', 'xdotool'];

/** Ends the run with what to install, if something is missing. */
export function requirePrograms(browsers) {
  if (process.platform !== 'linux') {
    console.error('The screen reader Orca runs on Linux only.');
    process.exit(1);
  }
  const missing = [...DESKTOP, ...browsers].filter((name) => !find(name));
  if (!missing.length) return;
  console.error(`Missing: ${missing.join(', ')}.\nDebian and Ubuntu: ${INSTALL}`);
  process.exit(1);
}

const FIREFOX_PREFERENCES = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.urlbar.autoFill': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'intl.accept_languages': 'en-GB, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

async function firefoxProfile(profile) {
  const lines = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  return profile;
}

/** Without offers to translate, which are read aloud. */
async function chromiumProfile(profile) {
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({translate: {enabled: false}}));
  return profile;
}

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The arguments with which a browser opens a page; `profile` is an empty folder. */
export const argumentsFor = {
  firefox: async (url, profile) => [
    ...['--new-instance', '--profile', await firefoxProfile(profile), '--width', '1200', '--height', '900'],
    url,
  ],
  chromium: async (url, profile) => [
    `--user-data-dir=${await chromiumProfile(profile)}`,
    ...QUIET,
    ...['--no-sandbox', '--disable-gpu', '--force-renderer-accessibility', '--window-size=1200,900', '--lang=en-GB'],
    url,
  ],
  MiniBrowser: async (url) => [url],
};
