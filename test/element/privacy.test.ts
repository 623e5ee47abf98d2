import {expect, waitUntil} from '@open-wc/testing';
import {feedOf, item, mount, part, pictured, serve, settled} from '../news-list-double.ts';

describe('the reader’s privacy', () => {
  it('has no cookie, and nothing stored but the three things that are promised', async () => {
    const feed = feedOf([pictured(1, {description: 'A'}), pictured(2, {description: 'B'}), item(3)]);
    const {requests} = serve({'/feed.json': {json: feed}});
    const stored = () => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie];
    const before = stored();
    const list = await mount('<news-list src="/feed.json" limit="2"></news-list>');
    list.shadowRoot!.querySelector<HTMLElement>('[aria-pressed]')!.click();
    await list.showMore();
    await settled(list);
    expect(Object.keys(localStorage).filter((key) => !(before[0] as string[]).includes(key))).to.deep.equal([
      'news-list-descriptions',
    ]);
    expect(stored().slice(1)).to.deep.equal(before.slice(1));
    await waitUntil(async () => (await caches.keys())[0]);
    expect(await caches.keys()).to.deep.equal(['news-list']);
    expect(Object.keys(history.state as object)).to.deep.equal(['news-list']);
    expect(requests.map(({url}) => new URL(url).pathname)).to.deep.equal(['/feed.json']);
    expect((await indexedDB.databases()).length).to.equal(0);
  });

  it('sends no cookie to another site and no address with an image', async () => {
    const {requests} = serve({'https://other.example/feed.json': {json: feedOf([pictured(1)])}});
    const list = await mount('<news-list src="https://other.example/feed.json"></news-list>');
    expect(requests[0]!.credentials).to.match(/omit|same-origin/);
    expect(part<HTMLImageElement>(list, 'image')!.referrerPolicy).to.equal('no-referrer');
  });
});
