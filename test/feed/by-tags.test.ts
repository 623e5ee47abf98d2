import {expect} from '@open-wc/testing';
import {byTags} from '../../src/feed/by-tags.ts';
import type {NewsItem} from '../../src/feed/model.ts';

const item = (id: string, ...tags: string[]): NewsItem => ({id, title: id, summary: '', tags});
const items = [item('a', 'Stone', 'Open Air'), item('b', 'ÖFFNUNG'), item('c')];

const chosen = (list: string) => byTags(items, list).map(({id}) => id);

describe('byTags', () => {
  it('keeps all where there is no list', () => {
    expect(byTags(items, '')).to.equal(items);
    expect(chosen(' , ')).to.deep.equal(['a', 'b', 'c']);
  });

  it('keeps those with one of the tags, in their order', () => {
    expect(chosen('öffnung, stone')).to.deep.equal(['a', 'b']);
  });

  it('cares neither for case nor for spaces around a tag', () => expect(chosen('  OPEN air ,x')).to.deep.equal(['a']));

  it('wants the whole tag', () => expect(chosen('open')).to.deep.equal([]));
});
