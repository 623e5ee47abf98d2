import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {feedOf, item, mount, serve, settled, titles} from '../news-list-double.ts';

const feed = feedOf(10);

/** The same list on the page that the reader comes back to. */
async function comeBack(markup: string, given?: unknown) {
  document.querySelectorAll('news-list').forEach((list) => list.remove());
  await nextFrame();
  return mount(markup, given);
}

describe('Back and forward', () => {
  it('show as many cards as before', async () => {
    serve({'/feed.json': {json: feed}});
    const markup = '<news-list src="/feed.json" limit="3"></news-list>';
    const list = await mount(markup);
    await list.showMore();
    expect(titles(await comeBack(markup))).to.have.lengthOf(6);
  });

  it('read as many pages as were shown', async () => {
    const second = feedOf([item(11), item(12), item(13)]);
    serve({'/1.json': {json: {...feedOf(3), next_url: '/2.json'}}, '/2.json': {json: second}});
    const markup = '<news-list src="/1.json" limit="3"></news-list>';
    await (await mount(markup)).showMore();
    const back = await comeBack(markup);
    await waitUntil(() => titles(back).length === 6);
  });

  it('find the same for a feed that the page gave', async () => {
    const markup = '<news-list id="news" limit="3"></news-list>';
    await (await mount(markup, feed)).showMore();
    expect(titles(await comeBack(markup, feed))).to.have.lengthOf(6);
  });

  it('keep two lists apart', async () => {
    serve({'/a.json': {json: feed}, '/b.json': {json: feed}});
    await (await mount('<news-list src="/a.json" limit="3"></news-list>')).showMore();
    expect(titles(await mount('<news-list src="/b.json" limit="3"></news-list>'))).to.have.lengthOf(3);
    expect(titles(await mount('<news-list src="/a.json" limit="3"></news-list>'))).to.have.lengthOf(6);
  });

  it('keep two sources of one list apart: another one starts with the first cards', async () => {
    serve({'/a.json': {json: feed}, '/b.json': {json: feed}});
    const list = await mount('<news-list id="news" src="/a.json" limit="3"></news-list>');
    await list.showMore();
    list.src = '/b.json';
    await settled(list);
    expect(titles(list)).to.have.lengthOf(3);
    list.src = '/a.json';
    await settled(list);
    expect(titles(list)).to.have.lengthOf(6);
  });

  it('leave the state of the host page as it is', async () => {
    history.replaceState({page: 'host', nested: {count: 1}}, '');
    const {length} = history;
    await (await mount('<news-list id="news" limit="3"></news-list>', feed)).showMore();
    expect(history.state)
      .to.include({page: 'host'})
      .and.to.deep.include({nested: {count: 1}});
    expect(history.length).to.equal(length);
    expect(titles(await comeBack('<news-list id="news" limit="3"></news-list>', feed))).to.have.lengthOf(6);
  });

  for (const state of ['a string', 7, [1, 2]]) {
    it(`never take the place of a host's state such as ${JSON.stringify(state)}`, async () => {
      history.replaceState(state, '');
      const list = await mount('<news-list id="news" limit="3"></news-list>', feed);
      await list.showMore();
      expect(history.state).to.deep.equal(state);
      expect(titles(list)).to.have.lengthOf(6);
    });
  }

  it('start with the first cards in a new entry of the history', async () => {
    await (await mount('<news-list id="news" limit="3"></news-list>', feed)).showMore();
    history.replaceState(null, '');
    expect(titles(await comeBack('<news-list id="news" limit="3"></news-list>', feed))).to.have.lengthOf(3);
  });

  it('need no history that may be written to, as in a sandboxed frame', async () => {
    const replaceState = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
    Object.defineProperty(history, 'replaceState', {value: replaceState, configurable: true});
    try {
      const list = await mount('<news-list id="news" limit="3"></news-list>', feed);
      await list.showMore();
      expect(titles(list)).to.have.lengthOf(6);
    } finally {
      Reflect.deleteProperty(history, 'replaceState');
    }
  });

  for (const nonsense of [
    {'news-list': 'x'},
    {'news-list': {news: 'many'}},
    {'news-list': {news: -5}},
    {'news-list': null},
  ]) {
    it(`are not confused by ${JSON.stringify(nonsense)}`, async () => {
      history.replaceState(nonsense, '');
      expect(titles(await mount('<news-list id="news" limit="3"></news-list>', feed))).to.have.lengthOf(3);
    });
  }
});
