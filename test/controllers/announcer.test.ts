import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {announcer} from '../../src/controllers/announcer.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A region, and what stood in it one after the other, emptiness left out. */
function listener() {
  const region = document.createElement('div');
  const heard: {text: string; at: number}[] = [];
  const note = () => region.textContent && heard.push({text: region.textContent, at: performance.now()});
  new MutationObserver(note).observe(region, {childList: true, characterData: true, subtree: true});
  return {region, heard, until: (count: number) => waitUntil(() => heard.length >= count, 'silent', {timeout: 2000})};
}

describe('the announcer', () => {
  const {setTimeout: original} = globalThis;
  afterEach(() => void (globalThis.setTimeout = original));

  it('writes into the region, though not in the same task', async () => {
    const {region, until} = listener();
    announcer(() => region)('One');
    expect(region.textContent).to.equal('');
    await until(1);
    expect(region.textContent).to.equal('One');
  });

  it('keeps the order, and at least 150 milliseconds between', async () => {
    const {region, heard, until} = listener();
    const say = announcer(() => region);
    ['One', 'Two', 'Three'].forEach(say);
    await until(3);
    expect(heard.map(({text}) => text)).to.deep.equal(['One', 'Two', 'Three']);
    heard.slice(1).forEach(({at}, index) => expect(at - heard[index]!.at).to.be.at.least(145));
  });

  it('makes another string of the same words, again and again', async () => {
    const {region, heard, until} = listener();
    const say = announcer(() => region);
    ['Same', 'Same', 'Same', 'Other'].forEach(say);
    await until(4);
    expect(heard.map(({text}) => text)).to.deep.equal(['Same', `Same${NO_BREAK_SPACE}`, 'Same', 'Other']);
  });

  it('takes a message away when nobody needs it any more', async () => {
    const {region, until} = listener();
    const sooner = (run: () => void, delay = 0) => original(run, delay > 1000 ? 200 : delay);
    globalThis.setTimeout = sooner as typeof setTimeout;
    announcer(() => region)('One');
    await until(1);
    await aTimeout(300);
    expect(region.textContent).to.equal('');
  });

  it('does not mind that there is no region yet', async () => {
    const {region, heard, until} = listener();
    let there: HTMLElement | null = null;
    const say = announcer(() => there);
    say('Lost');
    await aTimeout(250);
    there = region;
    say('Heard');
    await until(1);
    expect(heard.at(-1)!.text).to.equal('Heard');
  });
});
