import {expect, waitUntil} from '@open-wc/testing';
import {
  feedOf,
  heard,
  item,
  listen,
  logged,
  mount,
  part,
  parts,
  place,
  serve,
  settled,
  titles,
  wordsOf,
} from '../news-list-double.ts';

describe('one of several sources that is broken', () => {
  const answers = {
    '/a.json': {json: feedOf([item('a', {date_published: '2026-01-02'})])},
    'https://other.example/b.json': {status: 500},
    '/c.json': {json: feedOf([item('c', {date_published: '2026-01-03'})], {title: 'House C'})},
  };
  const src = '/a.json https://other.example/b.json /c.json';

  it('leaves the others’ cards, newest first, each with its source', async () => {
    serve(answers);
    const list = await mount(`<news-list src="${src}"></news-list>`);
    expect(titles(list)).to.deep.equal(['Title c', 'Title a']);
    expect(parts(list, 'source').map(wordsOf)).to.deep.equal(['Source: House C', 'Source: Museum']);
    expect(list.state).to.equal('ready');
    logged('warn');
  });

  it('is named in a note, with the cause in the console', async () => {
    serve(answers);
    const list = await mount(`<news-list src="${src}"></news-list>`);
    expect(wordsOf(part(list, 'notice'))).to.equal('The news from other.example could not be loaded.');
    const [warning, ...others] = logged('warn');
    expect(others).to.deep.equal([]);
    expect(warning).to.contain('other.example/b.json').and.to.contain('500');
  });

  it('is said, once, and again after another try', async () => {
    serve(answers);
    const list = place(`<news-list src="${src}"></news-list>`);
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]'));
    const said = listen(list);
    await settled(list);
    const sentence = 'The news from other.example could not be loaded.';
    expect(await heard(said, 1)).to.deep.equal([sentence]);
    await list.showMore();
    await list.reload();
    expect((await heard(said, 2)).map((text) => text.trim())).to.deep.equal([sentence, sentence]);
    logged('warn');
  });

  it('is a failure when no other is there', async () => {
    serve({'/a.json': {status: 404}, '/b.json': {status: 500}});
    const list = await mount('<news-list src="/a.json /b.json"></news-list>');
    expect(list.state).to.equal('failed');
    expect(logged('warn')).not.to.deep.equal([]);
  });

  it('may have an address that nobody can parse: the others’ cards are there, and a note names it', async () => {
    serve({'/a.json': {json: feedOf(2)}});
    const list = await mount('<news-list src="/a.json https://[museum/feed.json"></news-list>');
    expect(list.state).to.equal('ready');
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
    expect(wordsOf(part(list, 'notice'))).to.contain('[museum');
    const [warning, ...others] = logged('warn');
    expect(others).to.deep.equal([]);
    expect(warning).to.contain('https://[museum/feed.json');
  });
});

describe('several sources', () => {
  it('show the same address once, undated items last', async () => {
    const same = {url: 'https://museum.example/same'};
    serve({
      '/a.json': {json: feedOf([item('undated'), item('old', {...same, date_published: '2026-01-01'})])},
      '/b.json': {
        json: feedOf([
          item('new', {date_published: '2026-02-01'}),
          item('copy', {...same, date_published: '2026-01-01'}),
        ]),
      },
    });
    const list = await mount('<news-list src=" /a.json\n /b.json "></news-list>');
    expect(titles(list)).to.deep.equal(['Title new', 'Title old', 'Title undated']);
  });

  it('show the same address once, also where one of them has it on a further page', async () => {
    const same = {url: 'https://museum.example/same'};
    const second = feedOf([item('copy', {...same, date_published: '2026-01-03'})]);
    serve({
      '/a.json': {
        json: feedOf([
          item('first', {...same, date_published: '2026-01-03'}),
          item('old', {date_published: '2026-01-01'}),
        ]),
      },
      '/b.json': {json: feedOf([item('new', {date_published: '2026-01-03'})], {next_url: '/b2.json'})},
      '/b2.json': {json: second},
    });
    const list = await mount('<news-list src="/b.json /a.json"></news-list>');
    expect(titles(list)).to.have.members(['Title first', 'Title new']);
    await list.showMore();
    expect(titles(list)).to.have.members(['Title first', 'Title new', 'Title old']);
  });

  it('may use the same id for different news', async () => {
    serve({
      '/a.json': {json: feedOf([item('a', {id: '1', date_published: '2026-01-02'})])},
      '/b.json': {json: feedOf([item('b', {id: '1', date_published: '2026-01-01'})])},
    });
    expect(titles(await mount('<news-list src="/a.json /b.json"></news-list>'))).to.deep.equal(['Title a', 'Title b']);
  });
});

describe('one bad item', () => {
  it('is left out, or shown without its bad field; the rest stands', async () => {
    const bad = [
      null,
      7,
      {id: 'x'},
      item('date', {date_published: 'soon', image: 42}),
      item('link', {url: 'javascript:alert(1)'}),
    ];
    const list = await mount('<news-list></news-list>', {...feedOf(0), items: [...bad, item('good')]});
    expect(parts(list, 'title').map(wordsOf)).to.deep.equal(['Title date', 'Title link', 'Title good']);
    expect(titles(list)).to.deep.equal(['Title date', 'Title good']);
    expect(list.state).to.equal('ready');
  });
});
