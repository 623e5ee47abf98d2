import {expect} from '@open-wc/testing';
import {NewsList} from '../../src/index.ts';
import {feedOf, logged, mount, place, serve, settled, titles} from '../news-list-double.ts';

interface Row {
  attribute: string;
  property: string;
  fallback: unknown;
  /** As written in the attribute, and as read from the property. */
  valid: Record<string, unknown>;
  wrong: string[];
  /** What the warning has to name as allowed. */
  allowed?: RegExp;
}

const numbers = {valid: {}, wrong: ['', 'six', '-1', 'NaN', 'Infinity']};

const ROWS: Row[] = [
  {attribute: 'src', property: 'src', fallback: '', valid: {'a.json b.json': 'a.json b.json'}, wrong: []},
  {
    attribute: 'limit',
    property: 'limit',
    fallback: 6,
    valid: {1: 1, 12: 12, 10000: 10000},
    wrong: [...numbers.wrong, '0', '10001', '2.5'],
    allowed: /1.*10,?000/,
  },
  {
    attribute: 'layout',
    property: 'layout',
    fallback: 'grid',
    valid: {grid: 'grid', list: 'list', compact: 'compact', magazine: 'magazine'},
    wrong: ['', 'masonry'],
    allowed: /grid.*list.*compact.*magazine/,
  },
  {attribute: 'heading', property: 'heading', fallback: '', valid: {News: 'News'}, wrong: []},
  {attribute: 'intro', property: 'intro', fallback: '', valid: {'A sentence.': 'A sentence.'}, wrong: []},
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    fallback: 2,
    valid: {1: 1, 6: 6},
    wrong: [...numbers.wrong, '0', '7', '2.5', 'h2'],
    allowed: /1.*6/,
  },
  {
    attribute: 'descriptions',
    property: 'descriptions',
    fallback: 'button',
    valid: {button: 'button', shown: 'shown', none: 'none'},
    wrong: ['', 'hidden'],
    allowed: /button.*shown.*none/,
  },
  {
    attribute: 'excerpt',
    property: 'excerpt',
    fallback: 200,
    valid: {0: 0, 80: 80},
    wrong: [...numbers.wrong, '1.5'],
    allowed: /0/,
  },
  {
    attribute: 'date-style',
    property: 'dateStyle',
    fallback: 'long',
    valid: {long: 'long', medium: 'medium', short: 'short', none: 'none'},
    wrong: ['', 'full'],
    allowed: /long.*medium.*short.*none/,
  },
  {
    attribute: 'time-zone',
    property: 'timeZone',
    fallback: undefined,
    valid: {'Pacific/Auckland': 'Pacific/Auckland', UTC: 'UTC'},
    wrong: ['', 'Vienna', 'Mars/Olympus'],
    allowed: /Europe\/Vienna|IANA/,
  },
  {attribute: 'tags', property: 'tags', fallback: '', valid: {'A, b': 'A, b'}, wrong: []},
  {
    attribute: 'more',
    property: 'more',
    fallback: 'button',
    valid: {button: 'button', none: 'none'},
    wrong: ['', 'scroll'],
    allowed: /button.*none/,
  },
  {
    attribute: 'link-target',
    property: 'linkTarget',
    fallback: '',
    valid: {_blank: '_blank'},
    wrong: ['_top', 'frame'],
    allowed: /_blank/,
  },
  {
    attribute: 'loading',
    property: 'loading',
    fallback: 'eager',
    valid: {eager: 'eager', lazy: 'lazy'},
    wrong: ['', 'auto'],
    allowed: /eager.*lazy/,
  },
  {
    attribute: 'refresh',
    property: 'refresh',
    fallback: undefined,
    valid: {1: 1, 15: 15},
    wrong: ['', 'never', '0', '0.5', '-1'],
    allowed: /1/,
  },
  {attribute: 'no-images', property: 'noImages', fallback: false, valid: {'': true}, wrong: []},
  {attribute: 'no-skip-link', property: 'noSkipLink', fallback: false, valid: {'': true}, wrong: []},
  {attribute: 'no-cache', property: 'noCache', fallback: false, valid: {'': true}, wrong: []},
];

const read = (list: NewsList, property: string): unknown => Reflect.get(list, property);

describe('an attribute of <news-list>', () => {
  beforeEach(() => void serve({'a.json': {json: feedOf(0)}, 'b.json': {json: feedOf(0)}}));

  it('is one of those that are promised, and no promised one is missing', () => {
    expect([...NewsList.observedAttributes].sort()).to.deep.equal(ROWS.map(({attribute}) => attribute).sort());
  });

  for (const {attribute, property, fallback, valid, wrong, allowed} of ROWS) {
    it(`${attribute} has its default without a warning`, () => {
      expect(read(place('<news-list></news-list>'), property)).to.equal(fallback);
    });

    it(`${attribute} is the property ${property}, and falls back when it is removed`, async () => {
      const list = place('<news-list></news-list>');
      for (const [written, value] of Object.entries(valid)) {
        list.setAttribute(attribute, written);
        expect(read(list, property)).to.equal(value);
        list.removeAttribute(attribute);
        expect(read(list, property)).to.equal(fallback);
      }
      await settled(list);
    });

    it(`${attribute} is also set by the property ${property}`, async () => {
      const list = place('<news-list></news-list>');
      for (const value of Object.values(valid)) {
        Reflect.set(list, property, value);
        expect(read(list, property)).to.equal(value);
      }
      await settled(list);
    });

    for (const value of wrong) {
      it(`${attribute}="${value}" falls back with one warning that names it, its value and what is allowed`, async () => {
        const list = await mount('<news-list></news-list>', feedOf(1));
        list.setAttribute(attribute, value);
        await settled(list);
        expect(read(list, property)).to.equal(fallback);
        const [warning, ...others] = logged('warn');
        expect(others).to.deep.equal([]);
        expect(warning).to.contain(attribute).and.to.contain(value).and.to.match(allowed!);
      });
    }
  }

  it('takes properties that a framework set before the script came', async () => {
    const late = document.createElement('template').content.ownerDocument.createElement('news-list');
    Object.assign(late, {limit: 1, headingLevel: 4, noImages: true, feed: feedOf(3)});
    const list = place('<div></div><news-list></news-list>');
    list.replaceWith(late);
    await settled(late);
    expect(late.limit).to.equal(1);
    expect(Object.keys(late)).not.to.include('limit');
    expect(titles(late)).to.deep.equal(['Title 1']);
    late.limit = 2;
    await settled(late);
    expect(titles(late)).to.deep.equal(['Title 1', 'Title 2']);
  });

  it('warns once for a wrong property, too', async () => {
    const list = await mount('<news-list></news-list>', feedOf(8));
    Reflect.set(list, 'limit', 0);
    await settled(list);
    expect(titles(list)).to.have.lengthOf(6);
    expect(logged('warn')).to.have.lengthOf(1);
  });
});
