import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/read-feed.ts';
import {readPlain} from '../../src/feed/read-plain.ts';

const base = 'https://museum.example/news/feed.json';

const item = {id: '1', url: 'https://museum.example/1', title: 'A', summary: 'Text.'};
const image = {image: '/a.jpg', _image: {alt: 'A lion'}};

/** Without the members that are `undefined`. */
const compact = (feed: unknown): unknown => JSON.parse(JSON.stringify(feed ?? null));

/** What is read plainly has to be what the lenient reader would read, with the same warnings. */
function plain(data: unknown, url = base) {
  const feed = readPlain(data, url);
  if (feed) expect(compact(feed)).to.deep.equal(compact(readFeed(data, url)));
  return feed;
}

const one = (members: Record<string, unknown>, feed = {}) => plain({...feed, items: [{...item, ...members}]});

describe('readPlain', () => {
  describe('reads', () => {
    const good: Record<string, [item: Record<string, unknown>, feed?: Record<string, unknown>]> = {
      'an item with nothing but what it needs': [{url: undefined, summary: undefined}],
      'every member of an image': [
        {
          image: '../images/lion.jpg',
          language: 'de',
          _image: {
            about: 'https://news-list.example/json-feed-image',
            alt: 'Ein Löwe',
            description: 'Er liegt vor dem Tor.',
            credit: '© Museum',
            license: 'CC BY 4.0',
            language: 'en',
            width: 1600,
            height: 900,
            focus: '40% 45%',
          },
        },
      ],
      'an image without words': [{image: '/a.jpg'}],
      'an image with an empty extension': [{image: '/a.jpg', _image: {}}],
      'an image with a credit alone': [{image: '/a.jpg', _image: {credit: 'Museum'}, content_html: '<p>A</p>'}],
      'an image that is decoration': [{image: '/a.jpg', _image: {alt: '', description: '', language: ''}}],
      'words in the language of their item': [{image: '/a.jpg', language: 'de', _image: {alt: 'A', language: 'de'}}],
      'a date with an offset': [{date_published: '2026-11-19T09:30:00+01:00'}],
      'the last day of February in a leap year': [{date_published: '2028-02-29T09:30:00Z'}],
      'a date of the last change, with milliseconds': [{date_modified: '2026-12-31T09:30:00.123Z'}],
      'languages of feed and item': [{language: 'pt-BR'}, {language: 'zh-Hant'}],
      tags: [{tags: ['Stone', 'Open air', '']}],
      'the text of an article': [{summary: '', content_text: 'The whole text.'}],
      'HTML beside a summary': [{content_html: '<p>One &amp; two</p>'}],
      'members that are not ours': [
        {authors: [{name: ' A <b>'}], attachments: [{url: 'x', mime_type: 'y'}], _other: {a: 1}},
        {_other: null, authors: [], hubs: [], icon: null, description: '<b>', home_page_url: 5},
      ],
      'scripts and marks of many languages': [
        {title: '👩‍🎨 «حِبرٌ وظِلّ» می‌خواهم 継ぐ手', summary: '14\u202f000\xa0m² – R & D'},
      ],
      'a next page': [{}, {next_url: '?page=2', feed_url: base}],
      'addresses that have to be encoded': [{url: '/löwe?a=1&b=2#top'}],
    };

    for (const [what, [members, feed]] of Object.entries(good)) {
      it(what, () => expect(one(members, feed), JSON.stringify(members)).not.to.equal(undefined));
    }

    it('an empty feed', () => expect(plain({items: []})?.items).to.deep.equal([]));

    for (const name of ['sample', 'german', 'arabic', 'empty', 'paged-1', 'members-a']) {
      it(`demo/feeds/${name}.json`, async () => {
        const url = new URL(`../../demo/feeds/${name}.json`, import.meta.url).href;
        expect(plain(await (await fetch(url)).json(), url)).not.to.equal(undefined);
      });
    }
  });

  it('reads nothing else than the lenient reader does', async () => {
    for (const name of ['broken-images', 'flawed', 'members-b', 'no-feed', 'paged-2', 'paged-3', 'update']) {
      const url = new URL(`../../demo/feeds/${name}.json`, import.meta.url).href;
      plain(await (await fetch(url)).json(), url);
    }
  });

  describe('gives up at', () => {
    const bad: Record<string, Record<string, unknown>[]> = {
      ids: [{id: 1}, {id: ''}, {id: undefined}, {id: ' 1'}],
      titles: [{title: ''}, {title: undefined}, {title: 1889}, {title: null}],
      'tags and entities': [
        {title: 'The <em>lion</em>'},
        {title: 'A &amp; B'},
        {summary: '&#8217;'},
        {tags: ['&eacute;']},
        {summary: '<!-- a -->'},
      ],
      'unseen characters': [{title: 'a\u202eb'}, {title: 'a\0b'}, {title: 'a\ud800'}, {summary: 'a\x85b'}],
      'white space': [{title: ' A'}, {title: 'A '}, {title: 'A  B'}, {summary: 'A\nB'}, {summary: 'A\u3000B'}],
      'texts that are none': [{summary: 5}, {summary: {}}, {summary: ['A']}, {content_text: 5, summary: ''}],
      'texts that have to be cut': [{summary: 'word '.repeat(999).trim()}],
      'articles in HTML only': [{summary: undefined, content_html: '<p>A'}],
      'images in HTML': [{content_html: '<IMG src="/a.jpg" alt="A">'}, {...image, content_html: '<img src="/a.jpg">'}],
      dates: [
        '2026-08-18',
        '2026-02-30T00:00:00Z',
        '2026-02-29T00:00:00Z',
        '2100-02-29T00:00:00Z',
        '2026-04-31T00:00:00Z',
        '2026-13-01T00:00:00Z',
        '2026-01-01T25:00:00Z',
        '2026-08-18 13:00:00',
        '2026-08-18T13:00:00',
        'Tue, 18 Aug 2026 13:00:00 GMT',
        'yesterday',
        5,
        {},
      ].map((date_published) => ({date_published})),
      languages: ['English', 'en_US', 'x', 'de-x', 'en, de', 5].map((language) => ({language})),
      addresses: [
        'javascript:alert(1)',
        'data:text/html,x',
        'https://user@museum.example/',
        'https://user:word@museum.example/',
        'www.museum.example',
        '#',
        '/photos/<no value>',
        'https://',
        'ftp://museum.example/',
        5,
      ].map((url) => ({url})),
      'tags that are none': [{tags: 'Stone'}, {tags: [5]}, {tags: {}}],
      images: [
        {image: '/a.jpg', _image: 'A lion'},
        {image: '/a.jpg', _image: {alt: 5}},
        {image: '/a.jpg', _image: {alt: ' '}},
        {image: {url: '/a.jpg', alt: 'A'}},
        {image: 'data:image/png,', _image: {alt: ''}},
        {...image, image: ''},
        {_image: {url: '/a.jpg', alt: 'A'}},
        {image: '/b.jpg', _image: {url: '/a.jpg', alt: 'A'}},
        {banner_image: '/a.jpg'},
        {...image, image_description: 'A'},
        {external_url: '/b'},
      ],
      'members of images': [
        {srcset: '/b.jpg 2x'},
        {width: 5},
        {width: '5', height: '5'},
        {width: 1.5, height: 2},
        {width: -1, height: -1},
        {width: [5], height: [5]},
        {width: 1e6, height: 1e6},
        {focus: 'center'},
        {focus: '200% 5%'},
        {credit: '<b>A</b>'},
        {language: 'German'},
      ].map((words) => ({image: '/a.jpg', _image: {alt: 'A', ...words}})),
    };

    for (const [what, items] of Object.entries(bad)) {
      it(what, () => {
        for (const members of items) expect(one(members), JSON.stringify(members)).to.equal(undefined);
      });
    }

    it('members of the feed', () => {
      const feeds = [
        {title: 5},
        {title: 'A  B'},
        {language: 'German'},
        {next_url: base},
        {next_url: `${base}?page=2#top`},
        {next_url: '/other.json', feed_url: 'https://museum.example/other.json'},
        {next_url: 'javascript:alert(1)'},
      ];
      for (const feed of feeds) expect(one({}, feed), JSON.stringify(feed)).to.equal(undefined);
    });

    it('ids that are not unique', () => expect(plain({items: [item, item]})).to.equal(undefined));

    it('more than 10,000 items', () => {
      const items = Array.from({length: 10_001}, (_, id) => ({id: `${id}`, title: 'A'}));
      expect(readPlain({items}, base)).to.equal(undefined);
      expect(readPlain({items: items.slice(1)}, base)?.items).to.have.lengthOf(10_000);
    });

    it('what is no feed', () => {
      const bad = [null, undefined, 'text', 5, [], {}, {items: 'none'}, {items: {}}, {items: [null]}, {items: ['A']}];
      for (const data of bad) expect(plain(data), JSON.stringify(data)).to.equal(undefined);
      expect(readPlain({items: [item]}, 'about:blank')).not.to.equal(undefined); // no address in it is relative
    });

    it('objects that throw', () => {
      const hostile = {
        get items() {
          throw new Error('No');
        },
      };
      expect(readPlain(hostile, base)).to.equal(undefined);
      expect(one({title: {toString: null}, content_html: {toString: null}})).to.equal(undefined);
    });

    it('a million ampersands, at once', () => {
      const before = performance.now();
      one({title: '&'.repeat(1e6), summary: '&a'.repeat(1e6)});
      expect(performance.now() - before).to.be.below(2000);
    });
  });
});
