import {aTimeout, expect, nextFrame, waitUntil} from '@open-wc/testing';
import {feedOf, item, links, mount, place, same, serve, settled, titles} from '../news-list-double.ts';

const named = (name: string) => feedOf([item(name)]);

describe('the source', () => {
  it('that came last wins, and the older request is aborted', async () => {
    const {requests} = serve({'/old.json': {json: named('old'), delay: 120}, '/new.json': {json: named('new')}});
    const list = place('<news-list src="/old.json"></news-list>');
    await waitUntil(() => requests.length === 1);
    list.src = '/new.json';
    await settled(list);
    expect(titles(list)).to.deep.equal(['Title new']);
    expect(requests[0]!.signal.aborted).to.equal(true);
    await aTimeout(150);
    expect(titles(list)).to.deep.equal(['Title new']);
  });

  it('that is slow never overwrites a given feed', async () => {
    const {requests} = serve({'/old.json': {json: named('old'), delay: 100}});
    const list = place('<news-list src="/old.json"></news-list>');
    await waitUntil(() => requests.length === 1);
    list.feed = named('given');
    await settled(list);
    await aTimeout(120);
    expect(titles(list)).to.deep.equal(['Title given']);
  });

  it('can be taken away, which leaves the list idle', async () => {
    serve({'/feed.json': {json: named('a')}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    list.removeAttribute('src');
    await settled(list);
    expect(list.state).to.equal('idle');
    expect(titles(list)).to.deep.equal([]);
  });

  it('of nothing but white space is none: the list is idle', async () => {
    const {requests} = serve({});
    const list = await mount('<news-list src=" \n "></news-list>');
    expect(list.state).to.equal('idle');
    expect(list.error).to.equal(undefined);
    expect(requests).to.deep.equal([]);
  });

  it('is one request for several changes in a task', async () => {
    const {requests} = serve({'/b.json': {json: named('b')}});
    const list = place('<news-list src="/a.json"></news-list>');
    list.src = '/b.json';
    list.limit = 3;
    await settled(list);
    expect(requests.map(({url}) => new URL(url).pathname)).to.deep.equal(['/b.json']);
  });
});

describe('requestUpdate()', () => {
  it('renders once for all calls in a task', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    const update = Reflect.get(list, 'update') as (changed: ReadonlySet<string>) => void;
    let renders = 0;
    Object.defineProperty(list, 'update', {
      value(changed: ReadonlySet<string>) {
        renders++;
        update.call(list, changed);
      },
    });
    list.requestUpdate();
    list.requestUpdate();
    list.requestUpdate();
    await aTimeout(20);
    expect(renders).to.equal(1);
  });
});

describe('removed from the page', () => {
  it('aborts its request, and asks again when it is back', async () => {
    const {requests} = serve({'/feed.json': {json: named('a'), delay: 60}});
    const list = place('<news-list src="/feed.json"></news-list>');
    const parent = list.parentElement!;
    await waitUntil(() => requests.length === 1);
    list.remove();
    await nextFrame();
    expect(requests[0]!.signal.aborted).to.equal(true);
    await aTimeout(80);
    expect(titles(list)).to.deep.equal([]);
    parent.append(list);
    await settled(list);
    expect(requests).to.have.lengthOf(2);
    expect(titles(list)).to.deep.equal(['Title a']);
  });

  it('at once, before it could ask, asks for nothing', async () => {
    const {requests} = serve({'/feed.json': {json: named('a')}});
    const list = place('<news-list src="/feed.json"></news-list>');
    list.remove();
    await aTimeout(30);
    expect(requests).to.have.lengthOf(0);
  });

  it('and moved, keeps its cards and still works', async () => {
    const {requests} = serve({'/feed.json': {json: feedOf(4)}});
    const list = await mount('<news-list src="/feed.json" limit="2"></news-list>');
    const [first] = links(list);
    list.parentElement!.prepend(list);
    await settled(list);
    same(links(list)[0], first);
    expect(requests).to.have.lengthOf(1);
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(4);
  });

  it('aborts the next page; the button works again when it is back', async () => {
    const pages = serve({
      '/1.json': {json: {...feedOf(2), next_url: '/2.json'}},
      '/2.json': {json: named('3'), delay: 80},
    });
    const list = await mount('<news-list src="/1.json" limit="2"></news-list>');
    const parent = list.parentElement!;
    void list.showMore();
    await waitUntil(() => pages.requests.length === 2);
    list.remove();
    await nextFrame();
    expect(pages.requests[1]!.signal.aborted).to.equal(true);
    parent.append(list);
    await settled(list);
    await list.showMore();
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3']);
  });
});
