// A person with a screen reader and a keyboard in front of one browser.
import {readFileSync, writeFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Visitor} from './visitor.mjs';

const STEP_MS = 50;
const QUIET_MS = 700;
const STARTS_WITHIN_MS = 60_000;

/** What the screen reader says about itself. */
const MODES = /^(Focus mode|Browse mode)$/;

export class Reader extends Visitor {
  #speech = '';
  #heard = 0;

  async start() {
    await super.start();
    this.#speech = join(this.desktop.home, 'speech.txt');
    writeFileSync(this.#speech, '');
    const settings = join(this.desktop.home, 'orca');
    await mkdir(settings);
    const script = fileURLToPath(new URL('speak.py', import.meta.url));
    this.desktop.run('python3', [script], {SPEECH: this.#speech, ORCA_SETTINGS: settings});
    await this.#until(() => this.#utterances().includes('Screen reader on.'), 'Orca did not start');
  }

  /** Waits until the page is announced as loaded. */
  async open(browser, url) {
    this.#heard = this.#utterances().length;
    await super.open(browser, url);
    await this.#until(() => this.said().some((text) => text.startsWith('Finished loading')), `${url} did not load`);
  }

  press(keys) {
    this.#heard = this.#utterances().length;
    super.press(keys);
  }

  /** What was said since the last key. */
  said() {
    return this.#utterances()
      .slice(this.#heard)
      .filter((text) => text && !MODES.test(text));
  }

  /** Resolves to what was said, when that is enough and nothing more comes; after some seconds in any case. */
  async hear(isEnough = () => true, withinMs = 8000) {
    const deadline = Date.now() + withinMs;
    for (let count = -1, since = 0; Date.now() < deadline; await wait(STEP_MS)) {
      const said = this.said();
      if (said.length !== count) [count, since] = [said.length, Date.now()];
      if (Date.now() - since >= QUIET_MS && isEnough(said)) return said;
    }
    return this.said();
  }

  #utterances() {
    return readFileSync(this.#speech, 'utf8').split('\n').slice(0, -1);
  }

  async #until(condition, complaint) {
    const deadline = Date.now() + STARTS_WITHIN_MS;
    while (!condition()) {
      if (Date.now() > deadline) throw new Error(`${complaint}. Heard: ${this.#utterances().join(' | ')}`);
      await wait(STEP_MS);
    }
  }
}
