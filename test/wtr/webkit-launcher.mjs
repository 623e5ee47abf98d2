import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../tools/free-port.mjs';
import {webkitCommands} from './webkit-commands.mjs';

/** Runs the tests in one WebKitGTK window, with the commands of webkit-commands.mjs. */
export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webkitgtk';
  version = '';
  concurrency = 1;
  #programs;
  #desktop;
  #children = [];
  #address = '';
  #session = '';
  #started;
  #urls = new Map();

  /** @param desktop variables of the environment that the browser starts in */
  constructor(programs, desktop = {}) {
    this.#programs = programs;
    this.#desktop = desktop;
  }

  initialize(config) {
    const executeCommand = ({command, payload, session}) =>
      session.browser === this ? webkitCommands[command]?.(payload, this.#window) : undefined;
    config.plugins.unshift({name: 'webkit-commands', executeCommand}); // before those of the test runner
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
    const env = {...process.env, LC_ALL: 'en_GB.UTF-8', ...this.#desktop}; // with no locale at all, its language is `C`
    if (display) env.DISPLAY = await this.#startDisplay(display);
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
    await this.#untilReady();
    const options = {binary: browser, args: ['--automation']};
    const {sessionId, capabilities} = await this.#send('POST', '/session', {
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
        return await this.#send('GET', '/status');
      } catch (error) {
        if (attempt > 50) throw error;
        await wait(100);
      }
    }
  }

  async #send(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
      headers: {'content-type': 'application/json'},
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  #window = (method, path, body) => this.#send(method, `/session/${this.#session}${path}`, body);
}
