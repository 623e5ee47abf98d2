import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {movements} from './keys.mjs';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const MOVES = {down: 'keyDown', up: 'keyUp'};

/** Runs the tests in one WebKitGTK window, with `send-keys` and `set-viewport`. */
export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webkitgtk';
  version = '';
  concurrency = 1;
  #programs;
  #children = [];
  #address = '';
  #session = '';
  #started;
  #urls = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  /** The commands that come with the test runner refuse a launcher that they don't know, so ours go first. */
  initialize(config) {
    config.plugins.unshift({name: 'webkit-commands', executeCommand: (call) => this.#execute(call)});
  }

  async startSession(id, url) {
    await (this.#started ??= this.#start());
    this.#urls.set(id, url);
    await this.#window('POST', '/url', {url});
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    this.#urls.delete(id);
    await this.#window('POST', '/url', {url: 'about:blank'});
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug session here: use `npm start` and its own inspector.');
  }

  async stop() {
    if (this.#session) await this.#window('DELETE', '').catch(() => undefined);
    this.#kill();
  }

  #kill() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }

  async #start() {
    process.once('exit', () => this.#kill()); // also when the run is broken off
    const {driver, browser, display} = this.#programs;
    const env = {...process.env, LC_ALL: 'en_GB.UTF-8'}; // with no locale at all, its language is `C`
    if (display) env.DISPLAY = await this.#startDisplay(display);
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
    await this.#untilReady();
    const options = {binary: browser, args: ['--automation']};
    const {sessionId, capabilities} = await this.#request('POST', '/session', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    });
    this.#session = sessionId;
    this.version = capabilities.browserVersion;
    this.name = `WebKitGTK ${this.version}`;
  }

  #startDisplay(program) {
    const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = spawn(program, ['-displayfd', '3', ...screen], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    this.#children.push(child);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  async #untilReady() {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#request('GET', '/status');
      } catch (error) {
        if (attempt > 50) throw error;
        await wait(100);
      }
    }
  }

  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
      headers: {'content-type': 'application/json'},
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  #window(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  async #execute({command, payload, session}) {
    if (session.browser !== this) return undefined;
    if (command === 'send-keys') {
      const actions = movements(payload).map(([to, key]) => ({type: MOVES[to], value: KEYS[key] ?? key}));
      await this.#window('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
      return true;
    }
    if (command === 'set-viewport') {
      await this.#window('POST', '/window/rect', payload);
      return true;
    }
    return undefined;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
