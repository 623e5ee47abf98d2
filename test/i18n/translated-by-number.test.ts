import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {TARGETS} from '../../src/generated/locale-codes.ts';
import {fakeMinutes} from '../clock-double.ts';
import {feedOf, heard, item, listen, mount, serve} from '../news-list-double.ts';
import {filled, messagesIn} from './xliff-messages.ts';

/** What is said when so many cards were added to as many. */
async function saidAfter(count: number, lang: string, known: boolean): Promise<string | undefined> {
  const all = feedOf(count * 2 + (known ? 1 : 0));
  if (!known) serve({'/feed.json': {json: {...all, next_url: '/next.json'}}});
  const attributes = `lang="${lang}" limit="${count}" excerpt="0"`;
  const list = known
    ? await mount(`<news-list ${attributes}></news-list>`, all)
    : await mount(`<news-list ${attributes} src="/feed.json"></news-list>`);
  const said = listen(list);
  await list.showMore();
  return (await heard(said, 1))[0];
}

/** What the button over the list says, and the live region, while so many items wait. */
async function saidWhileWaiting(count: number, lang: string): Promise<string | undefined> {
  const clock = fakeMinutes();
  try {
    const fetches = serve({'/feed.json': {json: feedOf(1)}});
    const list = await mount(`<news-list lang="${lang}" src="/feed.json" refresh="1"></news-list>`);
    await waitUntil(() => clock.delays().length);
    const newer = Array.from({length: count}, (_, index) => item(`new-${index}`));
    fetches.answer('/feed.json', {json: feedOf([...newer, item(1)])});
    const said = listen(list);
    clock.pass();
    await heard(said, 1);
    await aTimeout(0);
    return said[0]!.text;
  } finally {
    clock.restore();
  }
}

describe('English sentences that depend on a number', () => {
  for (const [count, form] of [
    [1, 'one'],
    [2, 'other'],
  ] as const) {
    it(`are for ${count} the very words that translators are given`, async () => {
      const source = await messagesIn('de', 'source');
      const expected = (id: string, ...values: number[]) => filled(source.get(`${id}.${form}`), 'en-GB', ...values);
      expect(await saidAfter(count, 'en', true)).to.equal(expected('list.added', count, count * 2, count * 2 + 1));
      expect(await saidAfter(count, 'en', false)).to.equal(expected('list.added-so-far', count, count * 2));
      expect(await saidWhileWaiting(count, 'en')).to.equal(expected('list.new', count));
    });
  }

  it('have the same source text in every language', async () => {
    const [first, ...others] = await Promise.all(TARGETS.map((lang) => messagesIn(lang, 'source')));
    for (const other of others) expect(new Map([...other].sort())).to.deep.equal(new Map([...first!].sort()));
  });
});

const CASES = {
  de: {1: 'one', 2: 'other'},
  fr: {1: 'one', 2: 'other'},
  ar: {1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other'},
};

describe('a sentence that depends on a number', () => {
  for (const [lang, forms] of Object.entries(CASES)) {
    for (const [number, form] of Object.entries(forms)) {
      it(`has in ${lang} for ${number} the form ${form}`, async () => {
        const count = Number(number);
        const target = await messagesIn(lang, 'target');
        const expected = (id: string, ...values: number[]) => filled(target.get(`${id}.${form}`), lang, ...values);
        expect(await saidAfter(count, lang, true)).to.equal(expected('list.added', count, count * 2, count * 2 + 1));
        expect(await saidWhileWaiting(count, lang)).to.equal(expected('list.new', count));
      });
    }
  }
});
