import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/index.ts';
import {
  button,
  feedOf,
  focused,
  heard,
  item,
  links,
  listen,
  logged,
  mount,
  part,
  parts,
  same,
  serve,
  settled,
  titles,
  wordsOf,
} from '../news-list-double.ts';

const page = (from: number, to: number, next_url?: string) =>
  feedOf(
    Array.from({length: to - from + 1}, (_, index) => item(from + index)),
    {next_url},
  );

async function pressMore(list: NewsList) {
  button(list, 'Show more news')!.focus();
  await sendKeys({press: 'Enter'});
}

describe('a feed of several pages', () => {
  it('is asked for its next page only when the reader wants more than it has', async () => {
    const {requests} = serve({'/1.json': {json: page(1, 4, '/2.json')}, '/2.json': {json: page(5, 8)}});
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(4);
    expect(requests).to.have.lengthOf(1);
    await list.showMore();
    expect(titles(list).at(-1)).to.equal('Title 6');
    expect(requests.map(({url}) => new URL(url).pathname)).to.deep.equal(['/1.json', '/2.json']);
  });

  it('is “12 so far” until the last page is known', async () => {
    serve({
      '/1.json': {json: page(1, 6, '/2.json')},
      '/2.json': {json: page(7, 12, '/3.json')},
      '/3.json': {json: page(13, 18)},
    });
    const list = await mount('<news-list src="/1.json"></news-list>');
    expect(wordsOf(part(list, 'count'))).to.equal('6 so far');
    const said = listen(list);
    await pressMore(list);
    expect(await heard(said, 2)).to.deep.equal(['Loading more news', '6 more news items, 12 so far']);
    expect(wordsOf(part(list, 'count'))).to.equal('12 so far');
    expect(wordsOf(focused())).to.equal('Title 7');
    await pressMore(list);
    expect((await heard(said, 4))[3]).to.equal('6 more news items, 18 of 18');
  });

  it('fills one press up from the next page', async () => {
    serve({'/1.json': {json: page(1, 5, '/2.json')}, '/2.json': {json: page(6, 9)}});
    const list = await mount('<news-list src="/1.json" limit="4"></news-list>');
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(8);
  });

  it('keeps the button, not enabled but focused, while the page is under way', async () => {
    const {requests} = serve({'/1.json': {json: page(1, 2, '/2.json')}, '/2.json': {json: page(3, 4), delay: 150}});
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    const more = button(list, 'Show more news')!;
    await pressMore(list);
    await waitUntil(() => requests.length === 2);
    await waitUntil(() => more.getAttribute('aria-disabled') === 'true');
    expect(more.disabled).to.equal(false);
    same(focused(), more);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => titles(list).length === 4);
    expect(requests).to.have.lengthOf(2);
    expect(wordsOf(focused())).to.equal('Title 3');
  });

  it('is resolved against the page it stands on', async () => {
    const {requests} = serve({'/a/1.json': {json: page(1, 2, '2.json')}, '/a/2.json': {json: page(3, 4)}});
    const list = await mount('<news-list src="/a/1.json" limit="2"></news-list>');
    await list.showMore();
    expect(requests.map(({url}) => new URL(url).pathname)).to.deep.equal(['/a/1.json', '/a/2.json']);
  });

  for (const [name, second] of Object.entries({itself: '/2.json', 'an earlier page': '/1.json'})) {
    it(`is never asked twice for the same page, where one names ${name} as the next`, async () => {
      const {requests} = serve({'/1.json': {json: page(1, 2, '/2.json')}, '/2.json': {json: page(3, 4, second)}});
      const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
      await list.showMore();
      await list.showMore();
      expect(requests).to.have.lengthOf(2);
      expect(titles(list)).to.have.lengthOf(4);
      expect(button(list, 'Show more news')).to.equal(undefined);
    });
  }

  it('shows an item that stands on two pages once', async () => {
    serve({'/1.json': {json: page(1, 2, '/2.json')}, '/2.json': {json: page(2, 4)}});
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    await list.showMore();
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
  });

  it('says that nothing came where the next page has only what is there', async () => {
    serve({'/1.json': {json: page(1, 2, '/2.json')}, '/2.json': {json: page(1, 2)}});
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    const said = listen(list);
    await pressMore(list);
    expect(await heard(said, 2)).to.deep.equal(['Loading more news', '0 more news items, 2 of 2']);
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
  });

  it('gives way to another source while its next page is under way', async () => {
    const {requests} = serve({
      '/1.json': {json: page(1, 2, '/2.json')},
      '/2.json': {json: page(3, 4, '/3.json')},
      '/3.json': {json: page(5, 6), delay: 150},
      '/other.json': {json: page(10, 19)},
    });
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    await list.showMore();
    const more = list.showMore();
    await waitUntil(() => requests.length === 3);
    list.src = '/other.json';
    await more;
    await settled(list);
    expect(titles(list)).to.deep.equal(['Title 10', 'Title 11']);
    expect(requests[2]!.signal.aborted).to.equal(true);
    await list.showMore();
    expect(titles(list)).to.deep.equal(['Title 10', 'Title 11', 'Title 12', 'Title 13']);
  });

  it('goes on after a reload that failed, from the cards that stayed', async () => {
    const fetches = serve({'/1.json': {json: page(1, 2, '/2.json')}, '/2.json': {json: page(3, 4)}});
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    fetches.answer('/1.json', {status: 500});
    await list.reload();
    expect(list.state).to.equal('failed');
    await pressMore(list);
    await waitUntil(() => titles(list).length > 2);
    await settled(list);
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
    expect(wordsOf(focused())).to.equal('Title 3');
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('asks for no address but http and https', async () => {
    const {requests} = serve({'/1.json': {json: page(1, 2, 'javascript:alert(1)')}});
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    await list.showMore();
    expect(requests).to.have.lengthOf(1);
    expect(button(list, 'Show more news')).to.equal(undefined);
  });
});

describe('a next page that is broken', () => {
  async function broken() {
    const fetches = serve({'/1.json': {json: page(1, 2, '/2.json')}, '/2.json': {status: 500}});
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    const said = listen(list);
    await pressMore(list);
    await waitUntil(() => parts(list, 'notice').length);
    await settled(list);
    expect(logged('warn').join()).to.contain('/2.json').and.to.contain('500');
    return {fetches, list, said};
  }

  it('is said and shown; the cards, the button and focus stay', async () => {
    const {list, said} = await broken();
    expect(wordsOf(parts(list, 'notice')[0])).to.equal('More news could not be loaded. You can try again.');
    expect((await heard(said, 2))[1]).to.equal('More news could not be loaded. You can try again.');
    expect(titles(list)).to.have.lengthOf(2);
    expect(list.state).to.equal('ready');
    same(focused(), button(list, 'Show more news'));
  });

  it('is asked for again by the same button', async () => {
    const {fetches, list} = await broken();
    fetches.answer('/2.json', {json: page(3, 4)});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => titles(list).length === 4);
    await settled(list);
    expect(parts(list, 'notice')).to.deep.equal([]);
    same(focused(), links(list)[2]);
  });
});
