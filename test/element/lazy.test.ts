import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {feedOf, item, next, place, serve, settled, titles} from '../news-list-double.ts';

const named = (name: string) => feedOf([item(name)]);

describe('loading="lazy"', () => {
  it('asks only when the list comes near the viewport', async () => {
    const {requests} = serve({'/feed.json': {json: named('a')}});
    const list = place('<div style="block-size: 5000px"></div><news-list loading="lazy" src="/feed.json"></news-list>');
    await aTimeout(100);
    expect(requests).to.have.lengthOf(0);
    expect(list.state).to.equal('idle');
    list.scrollIntoView();
    await waitUntil(() => list.state === 'ready');
    await settled(list);
    expect(titles(list)).to.deep.equal(['Title a']);
    window.scrollTo(0, 0);
  });

  it('asks at once where the list is in view', async () => {
    serve({'/feed.json': {json: named('a')}});
    const list = place('<news-list loading="lazy" src="/feed.json"></news-list>');
    await next(list, 'news-list-load');
    expect(list.state).to.equal('ready');
  });

  it('loads at once when it becomes eager, or when a script reloads it', async () => {
    const {requests} = serve({'/feed.json': {json: named('a')}});
    const far = '<div style="block-size: 5000px"></div><news-list loading="lazy" src="/feed.json"></news-list>';
    const list = place(far);
    await aTimeout(50);
    await list.reload();
    expect(titles(list)).to.deep.equal(['Title a']);
    expect(requests).to.have.lengthOf(1);
  });

  it('asks no second time when a list that a script reloaded comes near the viewport', async () => {
    const {requests} = serve({'/feed.json': {json: named('a')}});
    const list = place('<div style="block-size: 5000px"></div><news-list loading="lazy" src="/feed.json"></news-list>');
    await aTimeout(50);
    await list.reload();
    list.scrollIntoView();
    await aTimeout(150);
    expect(requests).to.have.lengthOf(1);
    window.scrollTo(0, 0);
  });
});
