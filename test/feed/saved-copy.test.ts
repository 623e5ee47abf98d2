import {expect} from '@open-wc/testing';
import {keepCopy} from '../../src/feed/keep-copy.ts';
import {readCopy} from '../../src/feed/read-copy.ts';

const src = 'https://museum.example/feed.json';
const DAY = 24 * 60 * 60 * 1000;

describe('saved copies', () => {
  const {now} = Date;
  beforeEach(() => caches.delete('news-list'));
  afterEach(async () => {
    Date.now = now;
    await caches.delete('news-list');
  });

  it('are given back with their address and date', async () => {
    const before = Date.now();
    await keepCopy(src, '{"title": "Ä 🦁"}', 'https://cdn.example/feed.json');
    const copy = await readCopy(src);
    expect(copy).to.include({text: '{"title": "Ä 🦁"}', url: 'https://cdn.example/feed.json'});
    expect(copy?.saved).to.be.within(before, Date.now());
  });

  it('are the last ones', async () => {
    await keepCopy(src, 'one', src);
    await keepCopy(src, 'two', src);
    expect((await readCopy(src))?.text).to.equal('two');
  });

  it('belong to one address, whatever its fragment', async () => {
    await keepCopy(`${src}#top`, 'one', src);
    expect((await readCopy(`${src}#bottom`))?.text).to.equal('one');
    expect(await readCopy(`${src}?page=2`)).to.equal(undefined);
    const keys = await (await caches.open('news-list')).keys();
    expect(keys.map(({url}) => url)).to.deep.equal([src]);
  });

  it('are not shown after 30 days', async () => {
    Date.now = () => now() - 31 * DAY;
    await keepCopy(src, 'old', src);
    expect((await readCopy(src))?.text).to.equal('old');
    Date.now = now;
    expect(await readCopy(src)).to.equal(undefined);
  });

  it('go after 30 days, when a new one is kept', async () => {
    Date.now = () => now() - 31 * DAY;
    await keepCopy(src, 'old', src);
    Date.now = () => now() - 29 * DAY;
    await keepCopy(`${src}?b`, 'younger', src);
    Date.now = now;
    await keepCopy(`${src}?c`, 'new', src);
    const keys = await (await caches.open('news-list')).keys();
    expect(keys.map(({url}) => url)).to.deep.equal([`${src}?b`, `${src}?c`]);
    expect((await readCopy(`${src}?b`))?.text).to.equal('younger');
  });

  it('are never asked from another cache', async () => {
    const other = await caches.open('other');
    await other.put(src, new Response('theirs', {headers: {'x-url': src}}));
    expect(await readCopy(src)).to.equal(undefined);
    await caches.delete('other');
  });

  it('are none where the browser refuses', async () => {
    const refuse = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
    Object.assign(caches, {open: refuse, match: refuse}); // hides what the prototype has
    try {
      await keepCopy(src, 'one', src);
      expect(await readCopy(src)).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(caches, 'open');
      Reflect.deleteProperty(caches, 'match');
    }
  });

  it('are none for addresses that cannot be kept', async () => {
    await keepCopy('data:application/json,{}', 'one', src);
    expect(await readCopy('data:application/json,{}')).to.equal(undefined);
  });
});
