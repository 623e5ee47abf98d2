import {expect} from '@open-wc/testing';
import {parseJson} from '../../src/feed/parse-json.ts';
import {readFeed} from '../../src/feed/read-feed.ts';

const base = 'https://museum.example/feed.json';

const parse = (items: unknown[], feed = {}) => readFeed({...feed, items}, base)!;

/** The first item of a feed of one, and the codes of its warnings. */
function one(item: unknown, feed = {}) {
  const {items, warnings} = parse([item], feed);
  return {item: items[0], codes: warnings.map(({code}) => code)};
}

describe('readFeed', () => {
  it('reads a whole item', () => {
    const {items, warnings, ...feed} = parse(
      [
        {
          id: '1',
          url: '/lion',
          external_url: 'https://other.example/',
          title: 'The &amp; lion',
          summary: 'It <em>roars</em>.',
          content_text: 'Not this',
          date_published: '2026-08-18T13:00:00Z',
          date_modified: '2026-08-19',
          language: 'en_US',
          tags: ['Animals', 5, null, '', '<b>Stone</b>'],
          image: {url: '/lion.jpg', alt: 'A lion'},
        },
      ],
      {version: 'https://jsonfeed.org/version/1.1', title: 'Museum &amp; zoo', language: 'de'},
    );
    expect(feed).to.deep.equal({title: 'Museum & zoo', lang: 'de', nextUrl: undefined});
    expect(warnings).to.deep.equal([]);
    expect(items).to.have.lengthOf(1);
    expect(items[0]).to.deep.include({
      id: '1',
      url: 'https://museum.example/lion',
      title: 'The & lion',
      summary: 'It roars.',
      published: '2026-08-18T13:00:00.000Z',
      lang: 'en-US',
      tags: ['Animals', 'Stone'],
      source: 'Museum & zoo',
    });
    expect(items[0]?.image).to.include({url: 'https://museum.example/lion.jpg', alt: 'A lion'});
  });

  it('refuses what is no feed', () => {
    for (const data of [null, undefined, 'text', 5, [], [{id: '1'}], {}, {items: {}}, {items: 'none'}, {items: null}]) {
      expect(readFeed(data, base)).to.equal(undefined);
    }
  });

  it('takes an empty feed, and any or no version', () => {
    for (const version of [undefined, '1.1', 'http://jsonfeed.org/version/1', 5, null]) {
      expect(parse([], {version}).items).to.deep.equal([]);
    }
  });

  describe('ids', () => {
    it('takes numbers', () => expect(one({id: 17, title: 'A'}).item?.id).to.equal('17'));

    it('takes 0', () => expect(one({id: 0, title: 'A'}).item?.id).to.equal('0'));

    it('uses the address when there is none', () => {
      for (const id of [undefined, null, '', {}, true]) {
        const {item, codes} = one({id, url: '/a', title: 'A'});
        expect(item?.id).to.equal('https://museum.example/a');
        expect(codes).to.deep.equal(['id-missing']);
      }
    });

    it('drops an item without either', () => {
      const {items, warnings} = parse([{title: 'A'}, {id: '1', title: 'B'}]);
      expect(items.map(({title}) => title)).to.deep.equal(['B']);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include({code: 'item-invalid', item: 'items[0]', field: 'id'});
      expect(warnings[0]?.message).to.match(/\w.*\.$/);
    });

    it('shows the same id once', () => {
      const {items, warnings} = parse([
        {id: '1', title: 'A'},
        {id: 1, title: 'B'},
      ]);
      expect(items.map(({title}) => title)).to.deep.equal(['A']);
      expect(warnings[0]).to.include({code: 'id-repeated', item: '1', field: 'id'});
    });

    it('takes names of Object.prototype as any other', () => {
      const {items} = parse([
        {id: '__proto__', title: 'A'},
        {id: 'constructor', title: 'B'},
      ]);
      expect(items).to.have.lengthOf(2);
    });
  });

  describe('addresses', () => {
    it('falls back to external_url', () => {
      expect(one({id: '1', title: 'A', external_url: 'https://other.example/'}).item?.url).to.equal(
        'https://other.example/',
      );
      const {item, codes} = one({id: '1', title: 'A', url: 'javascript:alert(1)', external_url: '/b'});
      expect(item?.url).to.equal('https://museum.example/b');
      expect(codes).to.deep.equal(['url-invalid']);
    });

    it('may be missing', () => expect(one({id: '1', title: 'A', url: null}).codes).to.deep.equal([]));
  });

  describe('titles', () => {
    it('are the whole text when that is short, which then stands once', () => {
      const {item, codes} = one({id: '1', content_text: 'A short note.'});
      expect(item).to.include({title: 'A short note.', summary: ''});
      expect(codes).to.deep.equal(['title-missing']);
    });

    it('are cut at a word', () => {
      const summary = 'The museum is closed on Monday because the lions in front of it are being washed by hand.';
      const {item} = one({id: '1', title: ' ', summary});
      expect(item?.title).to.equal('The museum is closed on Monday because the lions in front of it are being…');
      expect(item?.summary).to.equal(summary);
    });

    it('are cut where there are no words', () => {
      const {item} = one({id: '1', summary: '展'.repeat(200)});
      expect(item?.title).to.equal(`${'展'.repeat(79)}…`);
      expect(one({id: '1', summary: `a${'🦁'.repeat(100)}`}).item?.title).to.match(/^a(🦁)+…$/u);
    });

    it('are at most 80 characters', () => {
      for (const length of [79, 80, 81]) {
        expect(one({id: '1', summary: 'x'.repeat(length)}).item?.title).to.have.lengthOf(Math.min(length, 80));
      }
    });

    it('are what an item without any text lacks', () => {
      const {item, codes} = one({id: '1', url: '/a', title: null, content_html: '<img src="/a.jpg">'});
      expect(item).to.equal(undefined);
      expect(codes).to.deep.equal(['item-invalid']);
    });

    it('may be numbers', () => expect(one({id: '1', title: 1889}).item?.title).to.equal('1889'));
  });

  describe('summaries', () => {
    it('are the text of the article when there is none', () => {
      expect(one({id: '1', title: 'A', content_text: 'Text', content_html: '<p>HTML'}).item?.summary).to.equal('Text');
      expect(one({id: '1', title: 'A', summary: null, content_html: '<p>One<p>T&eacute;o'}).item?.summary).to.equal(
        'One Téo',
      );
      expect(one({id: '1', title: 'A'}).item?.summary).to.equal('');
    });

    it('show code that HTML shows', () => {
      expect(one({id: '1', title: 'A', content_html: '<code>&lt;img&gt;</code>'}).item?.summary).to.equal('<img>');
    });

    it('are not shortened', () => {
      const summary = 'word '.repeat(2000).trim();
      expect(one({id: '1', title: 'A', summary}).item?.summary).to.equal(summary);
    });
  });

  describe('dates', () => {
    it('fall back to the last change', () => {
      expect(one({id: '1', title: 'A', date_modified: '2026-08-18'})).to.deep.include({codes: []});
      const {item, codes} = one({id: '1', title: 'A', date_published: 'Tomorrow', date_modified: '2026-08-18'});
      expect(item?.published).to.equal('2026-08-18');
      expect(codes).to.deep.equal(['date-invalid']);
    });

    it('may be missing', () => {
      for (const date of [undefined, null, ''])
        expect(one({id: '1', title: 'A', date_published: date}).codes).to.deep.equal([]);
    });
  });

  describe('languages', () => {
    it('come from the feed when the item has none', () => {
      expect(one({id: '1', title: 'A'}, {language: 'pt-br'}).item?.lang).to.equal('pt-BR');
    });

    it('are dropped when they are none', () => {
      for (const language of ['English', 'en, de', 'de-x', 'x', 5, {}]) {
        const {item, codes} = one({id: '1', title: 'A', language}, {language: 'de'});
        expect(item?.lang).to.equal('de');
        expect(codes).to.deep.equal(['language-invalid']);
      }
      expect(one({id: '1', title: 'A', language: ''}, {language: null}).codes).to.deep.equal([]);
    });
  });

  describe('the next page', () => {
    it('is absolute', () => expect(parse([], {next_url: '?page=2'}).nextUrl).to.equal(`${base}?page=2`));

    it('is never this page again, or unsafe', () => {
      expect(parse([], {next_url: base}).nextUrl).to.equal(undefined);
      expect(parse([], {next_url: `${base}#2`}).nextUrl).to.equal(undefined);
      expect(parse([], {next_url: '/other.json', feed_url: 'https://museum.example/other.json'}).nextUrl).to.equal(
        undefined,
      );
      expect(parse([], {next_url: 'javascript:alert(1)'}).nextUrl).to.equal(undefined);
      expect(parse([], {next_url: ''}).nextUrl).to.equal(undefined);
    });
  });

  it('skips one bad item and keeps the rest', () => {
    const bad = [null, 'text', 5, true, ['a'], [], undefined];
    const {items, warnings} = parse([{id: 'a', title: 'A'}, ...bad, {id: 'b', title: 'B'}]);
    expect(items.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(warnings.map(({code, item}) => `${code} ${item}`)).to.deep.equal(
      bad.map((_, index) => `item-invalid items[${index + 1}]`),
    );
  });

  it('skips an item whose members throw', () => {
    const item = {
      id: '1',
      get title() {
        throw new Error('No');
      },
    };
    const {items, warnings} = parse([item, {id: '2', title: 'B'}]);
    expect(items.map(({id}) => id)).to.deep.equal(['2']);
    expect(warnings[0]).to.include({code: 'item-invalid', item: 'items[0]'});
  });

  it('shows the text of objects that throw nowhere', () => {
    const hostile = {toString: null, valueOf: null};
    expect(
      one({
        id: '1',
        title: 'A',
        language: hostile,
        date_published: hostile,
        image: {url: '/a', alt: '', width: hostile},
      }).item?.title,
    ).to.equal('A');
  });

  it('keeps 10,000 items and says so', () => {
    const items = Array.from({length: 10_001}, (_, id) => ({id, title: 'A'}));
    const feed = parse(items);
    expect(feed.items).to.have.lengthOf(10_000);
    expect(feed.warnings.map(({code, item}) => [code, item])).to.deep.equal([['too-many-items', '']]);
  });

  it('changes no prototype', () => {
    const text =
      '{"__proto__": {"bad": 1}, "items": [{"id": "1", "title": "A", "__proto__": {"bad": 1}, "_image": {"__proto__": {"bad": 1}}, "content_html": "<img __proto__=x src=/a.jpg>"}]}';
    readFeed(parseJson(text), base);
    expect('bad' in {}).to.equal(false);
  });

  it('takes any nesting', () => {
    const deep = parseJson(`${'{"image":'.repeat(1000)}1${'}'.repeat(1000)}`) as object;
    expect(one({id: '1', title: 'A', ...deep}).item?.title).to.equal('A');
  });
});
