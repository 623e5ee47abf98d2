import {expect, waitUntil} from '@open-wc/testing';
import type {NewsListErrorEvent, NewsListLoadEvent} from '../../src/index.ts';
import {
  button,
  feedOf,
  item,
  logged,
  mount,
  next,
  part,
  place,
  serve,
  settled,
  statesOf,
  titles,
  wordsOf,
} from '../news-list-double.ts';

const FALLBACK = '<a href="#all">All news</a>';

/** Whether the page's own content is what the reader sees. */
const showsFallback = (list: HTMLElement) => list.querySelector('a')!.checkVisibility();

describe('the state', () => {
  it('is idle without a feed, and shows the fallback', async () => {
    const list = await mount(`<news-list>${FALLBACK}</news-list>`);
    expect(list.state).to.equal('idle');
    expect(statesOf(list)).to.deep.equal([]);
    expect(showsFallback(list)).to.equal(true);
    expect(list.items).to.deep.equal([]);
    expect(list.error).to.equal(undefined);
  });

  it('is loading, then ready', async () => {
    serve({'/feed.json': {json: feedOf(2), delay: 80}});
    const list = place(`<news-list src="/feed.json">${FALLBACK}</news-list>`);
    await waitUntil(() => list.state === 'loading');
    await waitUntil(() => statesOf(list).length);
    expect(statesOf(list)).to.deep.equal(['loading']);
    await settled(list);
    expect(list.state).to.equal('ready');
    expect(statesOf(list)).to.deep.equal(['ready']);
    expect(showsFallback(list)).to.equal(false);
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
  });

  it('shows while it loads what is not in the accessibility tree', async () => {
    serve({'/feed.json': {json: feedOf(2), delay: 80}});
    const list = place('<news-list src="/feed.json"></news-list>');
    await waitUntil(() => list.shadowRoot!.querySelector('section'));
    const skeleton = [...list.shadowRoot!.querySelectorAll('[aria-hidden=true]')].filter((e) => e.checkVisibility());
    expect(skeleton).to.have.lengthOf(1);
    expect(skeleton[0]!.getBoundingClientRect().height).to.be.above(50);
    expect(wordsOf(skeleton[0])).to.equal('');
    expect(skeleton[0]!.querySelector('a, button, [tabindex]')).to.equal(null);
    expect(list.shadowRoot!.querySelectorAll('li')).to.have.lengthOf(0);
    await settled(list);
    expect(list.shadowRoot!.querySelectorAll('[aria-hidden=true]')).to.have.lengthOf(0);
  });

  it('is empty with a sentence of its own, which is no error', async () => {
    const list = await mount(`<news-list>${FALLBACK}</news-list>`, feedOf(0));
    expect(list.state).to.equal('ready');
    expect(statesOf(list)).to.deep.equal(['ready', 'empty']);
    expect(wordsOf(list.shadowRoot)).to.contain('No news at the moment.');
    expect(button(list, 'Retry')).to.equal(undefined);
    expect(showsFallback(list)).to.equal(false);
  });

  it('is empty with the page’s own words in the slot', async () => {
    const list = await mount('<news-list><p slot="empty">Nothing yet.</p></news-list>', feedOf(0));
    expect(list.querySelector('p')!.checkVisibility()).to.equal(true);
    const slot = list.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect(slot.assignedElements().map(wordsOf)).to.deep.equal(['Nothing yet.']);
  });

  it('is failed with the fallback, a sentence and Retry', async () => {
    serve({'/feed.json': {status: 503}});
    const list = await mount(`<news-list src="/feed.json">${FALLBACK}</news-list>`);
    expect(list.state).to.equal('failed');
    expect(statesOf(list)).to.deep.equal(['failed']);
    expect(showsFallback(list)).to.equal(true);
    expect(wordsOf(part(list, 'notice'))).to.contain('The news server has a problem at the moment.');
    expect(button(list, 'Retry')).not.to.equal(undefined);
    expect(logged('warn')[0]).to.contain('/feed.json').and.to.contain('503');
  });

  it('has no error when it is not failed', async () => {
    const fetches = serve({'/feed.json': {status: 503}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    expect(list.error).to.include({kind: 'status', status: 503});
    fetches.answer('/feed.json', {json: feedOf(1)});
    await list.reload();
    expect(list.error).to.equal(undefined);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('can be read but not written', () => {
    const list = place('<news-list></news-list>');
    for (const name of ['items', 'state', 'error']) {
      expect(() => Reflect.set(list, name, 'x')).not.to.throw();
      expect(Reflect.get(list, name)).not.to.equal('x');
    }
  });

  it('is announced to the page by news-list-load, with the feed and its warnings', async () => {
    const list = place('<news-list></news-list>', feedOf([item(1, {date_published: 'soon'}), item(2)]));
    const event = await next<NewsListLoadEvent>(document, 'news-list-load');
    expect(event).to.include({target: list, bubbles: true, composed: true, cancelable: false});
    expect(event.feed.title).to.equal('Museum');
    expect(event.feed.items.map(({title}) => title)).to.deep.equal(['Title 1', 'Title 2']);
    expect(event.warnings).to.have.lengthOf(1);
    expect(event.warnings[0]).to.include({code: 'date-invalid', item: 'id-1', field: 'date_published'});
    expect(event.warnings[0]!.message).to.be.a('string').and.not.equal('');
  });

  it('is announced to the page by news-list-error, with the kind of failure', async () => {
    serve({'/feed.json': {status: 404}});
    const list = place('<news-list src="/feed.json"></news-list>');
    const event = await next<NewsListErrorEvent>(document, 'news-list-error');
    expect(event).to.include({target: list, bubbles: true, composed: true, cancelable: false});
    expect(event.error).to.be.an.instanceof(Error).and.to.include({kind: 'status', status: 404});
    await settled(list);
    expect(list.error).to.equal(event.error);
    expect(logged('warn')).to.have.lengthOf(1);
  });
});
