import {expect} from '@open-wc/testing';
import type {Source} from '../../src/feed/collection.ts';
import {FeedError} from '../../src/feed/feed-error.ts';
import {mergeSources} from '../../src/feed/merge.ts';
import type {NewsFeed, NewsItem} from '../../src/feed/model.ts';

const item = (id: string, published?: string, rest: Partial<NewsItem> = {}): NewsItem => ({
  id,
  title: id,
  summary: '',
  tags: [],
  published,
  ...rest,
});

const source = (items: NewsItem[], rest: Partial<NewsFeed> = {}): Source => ({
  feed: {items, warnings: [], ...rest},
  asked: [],
});

const ids = (...sources: Source[]) => mergeSources(sources).feed.items.map(({id}) => id);

const nextUrl = 'https://museum.example/2.json';

describe('mergeSources', () => {
  it('puts the newest first and the undated last, in their order', () => {
    const a = source([item('undated 1'), item('a', '2026-01-02'), item('undated 2')]);
    const b = source([item('b', '2026-01-02T08:00:00.000Z'), item('undated 3'), item('c', '2026-01-01T09:00:00')]);
    expect(ids(a, b)).to.deep.equal(['b~1', 'a', 'c~1', 'undated 1', 'undated 2', 'undated 3~1']);
  });

  it('shows the same address once: the newest', () => {
    const url = 'https://museum.example/lion';
    expect(ids(source([item('a', '2026-01-01', {url})]), source([item('b', '2026-01-02', {url})]))).to.deep.equal([
      'b~1',
    ]);
  });

  it('shows items without address, and gives each an id of its own', () => {
    const all = ids(source([item('1')]), source([item('1')]), source([item('1')]));
    expect(new Set(all)).to.have.lengthOf(3);
    expect(all[0]).to.equal('1');
  });

  it('changes nothing in the feeds', () => {
    const second = source([item('1'), item('2', '2026-01-01')]);
    mergeSources([source([item('1')]), second]);
    expect(second.feed.items.map(({id}) => id)).to.deep.equal(['1', '2']);
  });

  it('has the first title, every warning, and a language if all agree', () => {
    const warning = {code: 'alt-missing', item: '1', field: 'image', message: 'No.'};
    const german = source([], {title: 'A', lang: 'de', warnings: [warning]});
    const other = source([], {title: 'B', lang: 'de', warnings: [warning]});
    const {feed} = mergeSources([german, other]);
    expect(feed).to.deep.equal({title: 'A', lang: 'de', items: [], warnings: [warning, warning]});
    expect(mergeSources([german, source([])]).feed.lang).to.equal(undefined);
  });

  describe('with pages that nobody has read', () => {
    const long = source([item('new', '2026-03-01'), item('middle', '2026-02-01')], {nextUrl});
    const short = source([item('older', '2026-01-01'), item('newest', '2026-04-01'), item('undated')]);

    it('leaves for later what such a page could push down', () => {
      expect(ids(long, short)).to.deep.equal(['newest~1', 'new', 'middle']);
    });

    it('names the sources whose page is next', () => {
      const older = source([item('x', '2026-03-15'), item('y', '2025-01-01')], {nextUrl});
      expect(mergeSources([long, short, older]).due).to.deep.equal([long]);
      expect(mergeSources([short, source([])]).due).to.deep.equal([]);
    });

    it('does not wait for a page that did not come, but tries it again', () => {
      const stuck = {...long, stuck: new FeedError('network', nextUrl)};
      const {feed, due} = mergeSources([stuck, short]);
      expect(feed.items).to.have.lengthOf(5);
      expect(due).to.deep.equal([stuck]);
    });

    it('leaves nothing out where a source has no dates', () => {
      const undated = source([item('1'), item('2')], {nextUrl});
      expect(ids(undated, source([item('a', '2026-01-01')]))).to.deep.equal(['a~1', '1', '2']);
    });
  });
});
