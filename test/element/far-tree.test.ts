import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {needs} from '../engine.ts';
import {all, settled} from '../news-list-double.ts';
import {COUNT, namesTo, showSixty} from './sixty.ts';

interface AxNode {
  role: string;
  name: string;
}

const named = (nodes: AxNode[], role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);

describe('the accessibility tree of a long list', () => {
  needs('accessibility tree');

  const tree = () => executeServerCommand<AxNode[], null>('a11y-tree');
  const descriptions = async () => named(await tree(), 'StaticText').filter((text) => text.startsWith('Description '));

  it('has each card, also those far from the window', async () => {
    await showSixty('no-skip-link');
    const nodes = await tree();
    const names = namesTo(COUNT);
    expect(named(nodes, 'heading')).to.deep.equal(names);
    expect(named(nodes, 'link').filter((name) => !/^(before|after)$/.test(name))).to.deep.equal(names);
    expect(named(nodes, 'listitem')).to.have.lengthOf(COUNT);
    expect(named(nodes, 'image')).to.deep.equal(names.map((name) => name.replace('Title', 'Alt')));
    expect(named(nodes, 'button').slice(1)).to.deep.equal(names.map((name) => `Image description ${name}`));
  });

  it('has a description far from the window only when it is open', async () => {
    const list = await showSixty();
    expect(await descriptions()).to.deep.equal([]);
    all(list, 'button.toggle')[COUNT - 5]!.click();
    await settled(list);
    await list.updateComplete;
    expect(await descriptions()).to.deep.equal([`Description ${COUNT - 4}.`]);
  });
});
