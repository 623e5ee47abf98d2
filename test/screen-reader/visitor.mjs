// A person with a keyboard in front of one browser.
import {mkdtemp} from 'node:fs/promises';
import {join} from 'node:path';
import {Desktop} from './desktop.mjs';
import {argumentsFor} from './programs.mjs';

export class Visitor {
  desktop = new Desktop();
  #browser;

  start() {
    return this.desktop.start();
  }

  /** Opens a page in a browser that nobody has used before. */
  async open(browser, url) {
    if (this.#browser) await this.desktop.end([this.#browser]);
    const profile = await mkdtemp(join(this.desktop.home, 'profile-'));
    this.#browser = this.desktop.run(browser, await argumentsFor[browser](url, profile));
  }

  /** Presses keys, in the notation of xdotool: `Tab`, `shift+Tab`, `h`. */
  press(keys) {
    for (const key of keys) this.desktop.ask('xdotool', ['key', key]);
  }

  end() {
    return this.desktop.end();
  }
}
