// A desktop that nobody sees: screen, message bus, accessibility bus, window manager.
import {execFileSync, spawn} from 'node:child_process';
import {openSync} from 'node:fs';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {find} from '../tools/program.mjs';

const FOLDERS = {HOME: 'home', XDG_RUNTIME_DIR: 'run', XDG_DATA_HOME: 'data', XDG_CONFIG_HOME: 'config'};
const SCREEN = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
const BUS = ['--session', '--nofork', '--nopidfile', '--print-address=3'];
const ENDS_WITHIN_MS = 2000;

export class Desktop {
  /** A folder that is gone when the desktop ends. */
  home = '';
  env = {};
  #children = [];

  async start() {
    this.home = await mkdtemp(join(tmpdir(), 'news-list-desktop-'));
    process.once('exit', this.#kill); // also when the run is broken off
    await this.#prepareEnvironment();
    this.env.DISPLAY = `:${await this.#announced('Xvfb', ['-displayfd', '3', ...SCREEN])}`;
    this.env.DBUS_SESSION_BUS_ADDRESS = await this.#announced('dbus-daemon', BUS);
    this.run('at-spi-bus-launcher', ['--launch-immediately']);
    this.run('openbox');
    await this.#sayThatAScreenReaderRuns();
  }

  /** Starts a program there, to end with the desktop at the latest. */
  run(name, args = [], env = {}) {
    const log = openSync(join(this.home, `${name}.log`), 'a');
    const child = spawn(find(name), args, {env: {...this.env, ...env}, stdio: ['ignore', log, log, 'pipe']});
    this.#children.push(child);
    return child;
  }

  /** Runs a program there to its end; returns what it writes. */
  ask(name, args) {
    return execFileSync(find(name), args, {env: this.env, encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 26});
  }

  async end(children = this.#children) {
    const running = [...children].reverse().filter((child) => child.exitCode === null && child.signalCode === null);
    const ended = running.map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of running) child.kill();
    await Promise.race([Promise.all(ended), wait(ENDS_WITHIN_MS)]);
    for (const child of running) child.kill('SIGKILL');
    this.#children = this.#children.filter((child) => !children.includes(child));
    if (this.#children.length) return;
    process.off('exit', this.#kill);
    await rm(this.home, {recursive: true, force: true, maxRetries: 5});
  }

  #kill = () => {
    for (const child of this.#children) child.kill('SIGKILL');
  };

  async #prepareEnvironment() {
    this.env = {
      ...process.env,
      WAYLAND_DISPLAY: '',
      AT_SPI_BUS_ADDRESS: '',
      ...Object.fromEntries(Object.entries(FOLDERS).map(([name, folder]) => [name, join(this.home, folder)])),
      LC_ALL: 'C.UTF-8',
      GNOME_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    for (const name of Object.keys(FOLDERS)) await mkdir(this.env[name], {mode: 0o700});
  }

  /** What a program writes first to its file descriptor 3. */
  #announced(name, args) {
    const child = this.run(name, args);
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code}.`)));
      child.stdio[3].once('data', (text) => resolve(String(text).trim()));
    });
  }

  async #sayThatAScreenReaderRuns() {
    const bus = ['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
    const set = ['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status'];
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
      this.ask('gdbus', [...bus, ...set, property, '<true>']);
    }
  }
}
