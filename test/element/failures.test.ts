import {expect} from '@open-wc/testing';
import type {Answer} from '../fetch-double.ts';
import type {NewsList} from '../../src/index.ts';
import {feedOf, logged, mount, part, serve, wordsOf} from '../news-list-double.ts';

const sentenceOf = (list: NewsList) => wordsOf(part(list, 'notice')!.querySelector('p'));

interface Case {
  kind: string;
  answer: Answer;
  sentence: string;
  /** What the console has to say to the embedder. */
  cause: RegExp;
}

const CASES: Record<string, Case> = {
  'no answer, or not allowed': {
    kind: 'network',
    answer: {fail: true},
    sentence: 'The news could not be reached.',
    cause: /Access-Control-Allow-Origin/,
  },
  '404': {kind: 'status', answer: {status: 404}, sentence: 'The news was not found.', cause: /404/},
  'another 4xx': {
    kind: 'status',
    answer: {status: 403},
    sentence: 'The news is not available to this page.',
    cause: /403/,
  },
  '5xx': {
    kind: 'status',
    answer: {status: 502},
    sentence: 'The news server has a problem at the moment.',
    cause: /502/,
  },
  'not JSON': {
    kind: 'syntax',
    answer: {body: '<!doctype html>'},
    sentence: 'The news could not be read.',
    cause: /JSON/,
  },
  'JSON that is no feed': {
    kind: 'format',
    answer: {json: {hello: 'world'}},
    sentence: 'No news was found at this address.',
    cause: /JSON Feed/,
  },
  'too large': {
    kind: 'too-large',
    answer: {json: feedOf(1), headers: {'content-length': '10000001'}},
    sentence: 'The news is too large to be loaded.',
    cause: /10 MB/,
  },
};

describe('a failure', () => {
  for (const [name, {kind, answer, sentence, cause}] of Object.entries(CASES)) {
    it(`by ${name} has a sentence of its own for the reader, and cause and address for the embedder`, async () => {
      serve({'/feed.json': answer});
      const list = await mount('<news-list src="/feed.json"></news-list>');
      expect(list.error!.kind).to.equal(kind);
      expect(sentenceOf(list)).to.equal(sentence);
      const [warning, ...others] = logged('warn');
      expect(others).to.deep.equal([]);
      expect(warning).to.match(cause).and.to.contain('/feed.json');
    });
  }

  it('by being offline has a sentence of its own', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      serve({'/feed.json': {fail: true}});
      const list = await mount('<news-list src="/feed.json"></news-list>');
      expect(list.error!.kind).to.equal('offline');
      expect(sentenceOf(list)).to.equal('The news cannot be loaded because you are offline.');
      expect(logged('warn')).to.have.lengthOf(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('by a time-out has a sentence of its own', async () => {
    const original = globalThis.setTimeout;
    globalThis.setTimeout = ((run: () => void, delay = 0, ...rest: []) =>
      original(run, delay === 10_000 ? 30 : delay, ...rest)) as typeof setTimeout;
    try {
      serve({'/feed.json': {json: feedOf(1), delay: 4000}});
      const list = await mount('<news-list src="/feed.json"></news-list>');
      expect(list.error!.kind).to.equal('timeout');
      expect(sentenceOf(list)).to.equal('The news took too long to load.');
      expect(logged('warn').join()).to.contain('10 s');
    } finally {
      globalThis.setTimeout = original;
    }
  });
});
