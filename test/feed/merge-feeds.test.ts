import {expect} from '@open-wc/testing';
import {mergeFeeds} from '../../src/feed/merge-feeds.ts';
import type {NewsFeed, NewsItem} from '../../src/feed/model.ts';

const item = (id: string, rest: Partial<NewsItem> = {}): NewsItem => ({id, title: id, summary: '', tags: [], ...rest});

const feed = (items: NewsItem[], rest: Partial<NewsFeed> = {}): NewsFeed => ({items, warnings: [], ...rest});

const ids = ({items}: NewsFeed) => items.map(({id}) => id);

describe('mergeFeeds', () => {
  it('leaves one feed in its own order', () => {
    const only = feed([item('old', {published: '2020-01-01'}), item('new', {published: '2026-01-01'})], {nextUrl: 'x'});
    expect(mergeFeeds([only])).to.equal(only);
  });

  it('puts the newest first and the undated last, in their order', () => {
    const merged = mergeFeeds([
      feed([item('undated 1'), item('a', {published: '2026-01-02'}), item('undated 2')]),
      feed([
        item('b', {published: '2026-01-02T08:00:00.000Z'}),
        item('undated 3'),
        item('c', {published: '2026-01-01T09:00:00'}),
      ]),
    ]);
    expect(ids(merged)).to.deep.equal(['b', 'a', 'c', 'undated 1', 'undated 2', 'undated 3']);
  });

  it('shows the same address once: the newest', () => {
    const merged = mergeFeeds([
      feed([item('a', {url: 'https://a.example/', published: '2026-01-01'})]),
      feed([item('b', {url: 'https://a.example/', published: '2026-01-02'})]),
    ]);
    expect(ids(merged)).to.deep.equal(['b']);
  });

  it('shows items without address, and gives each an id of its own', () => {
    const merged = mergeFeeds([feed([item('1')]), feed([item('1'), item('1~1')]), feed([item('1')])]);
    expect(merged.items).to.have.lengthOf(4);
    expect(new Set(ids(merged)).size).to.equal(4);
    expect(ids(merged)[0]).to.equal('1');
  });

  it('changes nothing in the feeds', () => {
    const second = feed([item('1')]);
    mergeFeeds([feed([item('1')]), second]);
    expect(second.items[0]?.id).to.equal('1');
  });

  it('has the first title, every warning, and a language if all agree', () => {
    const warning = {code: 'alt-missing', item: '1', field: 'image', message: 'No.'};
    const german = feed([], {title: 'A', lang: 'de', warnings: [warning], nextUrl: 'x'});
    expect(mergeFeeds([german, feed([], {title: 'B', lang: 'de', warnings: [warning]})])).to.deep.equal({
      title: 'A',
      lang: 'de',
      items: [],
      warnings: [warning, warning],
    });
    expect(mergeFeeds([german, feed([])]).lang).to.equal(undefined);
  });

  it('takes no feed at all', () => expect(mergeFeeds([]).items).to.deep.equal([]));
});
