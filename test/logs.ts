import {expect} from '@open-wc/testing';

type Method = 'warn' | 'info' | 'error';

const original = {warn: console.warn, info: console.info, error: console.error};
const messages: Record<Method, string[]> = {warn: [], info: [], error: []};

beforeEach(() => {
  for (const method of ['warn', 'info', 'error'] as const) {
    messages[method] = [];
    console[method] = (...words: unknown[]) => {
      if (String(words[0]).startsWith('Lit is in dev mode')) return;
      messages[method].push(words.map(String).join(' '));
    };
  }
});

/** What the test asserts is taken; a message that nobody took fails the test. */
afterEach(() => {
  Object.assign(console, original);
  expect(messages).to.deep.equal({warn: [], info: [], error: []}, 'logged without being asserted');
});

/** The messages that went to the console since the last call. */
export const logged = (method: Method): string[] => messages[method].splice(0);
