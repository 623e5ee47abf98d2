import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {needs} from '../engine.ts';
import {feedOf, item, mount, pictured, place, serve, settled} from '../news-list-double.ts';

interface AxNode {
  id: string;
  parent?: string;
  role: string;
  name: string;
  properties: Record<string, unknown>;
}

const tree = () => executeServerCommand<AxNode[], null>('a11y-tree');

const feed = feedOf([
  pictured(1, {description: 'A bell of bronze.', credit: 'A. Berg'}),
  item(2, {date_published: '2026-03-04', language: 'de'}),
  item(3),
]);

describe('the accessibility tree', () => {
  needs('accessibility tree');

  const named = (nodes: AxNode[], role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);

  it('has one region, named by its heading', async () => {
    await mount('<news-list heading="News from members"></news-list>', feed);
    expect(named(await tree(), 'region')).to.deep.equal(['News from members']);
  });

  it('has the region named by the word for news without a heading', async () => {
    await mount('<news-list></news-list>', feed);
    expect(named(await tree(), 'region')).to.deep.equal(['News']);
  });

  it('has the region named by a heading in the slot', async () => {
    await mount('<news-list><h2 slot="heading">Own words</h2></news-list>', feed);
    expect(named(await tree(), 'region')).to.deep.equal(['Own words']);
  });

  it('has one list with its items, and headings without a skip', async () => {
    await mount('<news-list heading="News"></news-list>', feed);
    const nodes = await tree();
    expect(named(nodes, 'list')).to.have.lengthOf(1);
    expect(named(nodes, 'listitem')).to.have.lengthOf(3);
    const headings = nodes
      .filter(({role}) => role === 'heading')
      .map(({name, properties}) => `${String(properties.level)} ${name}`);
    expect(headings).to.deep.equal(['2 News', '3 Title 1', '3 Title 2', '3 Title 3']);
  });

  it('names links by title, buttons by words and title', async () => {
    await mount('<news-list limit="2" link-target="_blank"></news-list>', feed);
    const nodes = await tree();
    expect(named(nodes, 'link').filter((name) => !/^(before|after)$/.test(name))).to.deep.equal([
      'Skip this news list',
      'Title 1 (opens in a new tab)',
      'Title 2 (opens in a new tab)',
    ]);
    expect(named(nodes, 'button')).to.have.members(['Image description Title 1', 'Show more news']);
    expect(nodes.find(({name}) => name === 'Image description Title 1')!.properties.expanded).to.equal(false);
    expect(named(nodes, 'image')).to.deep.equal(['Alt 1']);
  });

  it('says the credit once, and the description only when it is open', async () => {
    const list = await mount('<news-list></news-list>', feed);
    const texts = async () => named(await tree(), 'StaticText');
    expect((await texts()).filter((text) => text.includes('A. Berg'))).to.deep.equal(['© Image: A. Berg']);
    expect(await texts()).not.to.include('A bell of bronze.');
    list.shadowRoot!.querySelector<HTMLElement>('[part~=description-button]')!.click();
    await settled(list);
    expect(await texts()).to.include('A bell of bronze.');
  });

  it('has nothing of what stands there while it loads', async () => {
    serve({'/feed.json': {json: feed, delay: 400}});
    const list = place('<news-list src="/feed.json"></news-list>');
    await waitUntil(() => list.state === 'loading');
    const nodes = await tree();
    expect(named(nodes, 'region')).to.deep.equal(['News']);
    for (const role of ['list', 'listitem', 'heading', 'image', 'button'])
      expect(named(nodes, role), role).to.deep.equal([]);
    await settled(list);
  });
});
