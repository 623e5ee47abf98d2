import {aTimeout, expect} from '@open-wc/testing';
import {announcer} from '../../src/controllers/announcer.ts';

const NO_BREAK_SPACE = '\u00a0';

describe('the announcer', () => {
  const {setTimeout: original} = globalThis;
  afterEach(() => void (globalThis.setTimeout = original));

  it('writes into the region, though not in the same task', async () => {
    const region = document.createElement('div');
    announcer(() => region)('One');
    expect(region.textContent).to.equal('');
    await aTimeout(20);
    expect(region.textContent).to.equal('One');
  });

  it('keeps the order, and the time between', async () => {
    const region = document.createElement('div');
    const say = announcer(() => region);
    ['One', 'Two', 'Three'].forEach(say);
    for (const text of ['One', 'Two', 'Three']) {
      await aTimeout(text === 'One' ? 75 : 150);
      expect(region.textContent).to.equal(text);
    }
  });

  it('makes another string of the same words, again and again', async () => {
    const region = document.createElement('div');
    const say = announcer(() => region);
    const seen: string[] = [];
    for (let times = 0; times < 3; times++) {
      say('Same');
      await aTimeout(170);
      seen.push(region.textContent);
    }
    expect(seen).to.deep.equal(['Same', `Same${NO_BREAK_SPACE}`, 'Same']);
  });

  it('takes a message away when nobody needs it any more', async () => {
    const region = document.createElement('div');
    globalThis.setTimeout = ((run: () => void, delay = 0) =>
      original(run, delay > 1000 ? 200 : delay)) as typeof setTimeout;
    announcer(() => region)('One');
    await aTimeout(50);
    expect(region.textContent).to.equal('One');
    await aTimeout(250);
    expect(region.textContent).to.equal('');
  });

  it('does not mind that there is no region yet', async () => {
    let region: HTMLElement | null = null;
    const say = announcer(() => region);
    say('Lost');
    await aTimeout(20);
    region = document.createElement('div');
    say('Heard');
    await aTimeout(200);
    expect(region.textContent).to.equal('Heard');
  });
});
