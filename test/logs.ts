import {expect} from '@open-wc/testing';

const METHODS = ['warn', 'info', 'error'] as const;
type Method = (typeof METHODS)[number];

const original = {warn: console.warn, info: console.info, error: console.error};
let messages: [Method, string][] = [];
const unasserted: string[] = [];

beforeEach(() => {
  messages = [];
  for (const method of METHODS) {
    console[method] = (...words: unknown[]) => {
      if (!String(words[0]).startsWith('Lit is in dev mode')) messages.push([method, words.map(String).join(' ')]);
    };
  }
});

afterEach(function () {
  Object.assign(console, original);
  for (const [method, message] of messages) {
    unasserted.push(`${this.currentTest?.fullTitle()}: console.${method}: ${message}`);
  }
});

// At the end and not after each test: mocha ends the whole file where a hook fails.
after(() => expect(unasserted.join('\n'), 'logged without being asserted').to.equal(''));

/** The messages that went to the console since the last call; those that nobody takes fail the file. */
export function logged(method: Method): string[] {
  const taken = messages.filter(([name]) => name === method);
  messages = messages.filter(([name]) => name !== method);
  return taken.map(([, message]) => message);
}
