import {expect, waitUntil} from '@open-wc/testing';
import {feedOf, item, links, logged, mount, serve, titles} from '../news-list-double.ts';

describe('reload()', () => {
  it('keeps the old cards until the new ones are ready', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(2)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    fetches.answer('/feed.json', {json: feedOf([item('new')]), delay: 60});
    const done = list.reload();
    await waitUntil(() => list.state === 'loading');
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
    await done;
    expect(titles(list)).to.deep.equal(['Title new']);
    expect(fetches.requests[1]!.cache).to.match(/no-cache|reload|no-store/);
  });

  it('keeps the elements of items that are still there', async () => {
    serve({'/feed.json': {json: feedOf(2)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    const before = links(list);
    await list.reload();
    expect(links(list)).to.deep.equal(before);
  });

  it('shows as many cards as before', async () => {
    serve({'/feed.json': {json: feedOf(9)}});
    const list = await mount('<news-list src="/feed.json" limit="3"></news-list>');
    await list.showMore();
    await list.reload();
    expect(titles(list)).to.have.lengthOf(6);
  });

  it('resolves also when it fails', async () => {
    const fetches = serve({'/feed.json': {json: feedOf(1)}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    fetches.answer('/feed.json', {status: 500});
    await list.reload();
    expect(list.state).to.equal('failed');
    expect(logged('warn')).to.have.lengthOf(1);
  });
});
