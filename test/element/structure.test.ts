import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {feedOf, item, mount, part, parts, PICTURE, pictured, wordsOf} from '../news-list-double.ts';

const full = {width: 1200, height: 800, credit: 'Anna Berg', description: 'A bell of bronze.'};

const section = (list: NewsList) => list.shadowRoot!.querySelector('section')!;

/** The first of these that a reader meets, and so on. */
function inOrder(...nodes: (Node | null | undefined)[]) {
  nodes.forEach((node, index) => {
    expect(node, `number ${index}`).to.be.an.instanceof(Node);
    if (!index) return;
    const before = nodes[index - 1]!;
    const follows = before.compareDocumentPosition(node!) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows, `number ${index} after number ${index - 1}`).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
}

describe('the list', () => {
  it('is a region named by its heading, in the same root', async () => {
    const list = await mount('<news-list heading="Our news"></news-list>', feedOf(1));
    const id = section(list).getAttribute('aria-labelledby')!;
    expect(wordsOf(list.shadowRoot!.getElementById(id))).to.equal('Our news');
    expect(section(list).hasAttribute('aria-label')).to.equal(false);
  });

  it('is named by the word for news without a heading', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1), 'de');
    expect(section(list).getAttribute('aria-label')).to.equal('Neuigkeiten');
    expect(section(list).hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('is named by a heading in the slot', async () => {
    const list = await mount('<news-list><h2 slot="heading">Own</h2></news-list>', feedOf(1));
    const named = list.shadowRoot!.getElementById(section(list).getAttribute('aria-labelledby')!)!;
    const slot = named.querySelector('slot')!;
    expect(slot.assignedElements().map(wordsOf)).to.deep.equal(['Own']);
  });

  it('has its parts in the order in which they are read', async () => {
    const list = await mount(
      '<news-list heading="News" intro="What is new." limit="2"></news-list>',
      feedOf([pictured(1, full), pictured(2, full), item(3)]),
    );
    inOrder(
      part(list, 'skip'),
      section(list).querySelector('h2'),
      part(list, 'intro'),
      part(list, 'descriptions'),
      section(list).querySelector('ul[role=list]'),
      part(list, 'more'),
      part(list, 'count'),
      section(list).querySelector('[aria-live=polite]'),
    );
  });

  it('holds items and nothing else', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1, full), item(2), item(3)]));
    const ul = list.shadowRoot!.querySelector('ul')!;
    expect(ul.getAttribute('role')).to.equal('list');
    expect([...ul.children].map(({localName}) => localName)).to.deep.equal(['li', 'li', 'li']);
    const letters = (element: Element) => wordsOf(element).replace(/\s/g, '');
    expect(letters(ul)).to.equal([...ul.children].map(letters).join(''));
  });

  it('uses no article, feed, figcaption, details or tabindex on cards', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1, full), item(2)]));
    const unwanted = 'article, [role=feed], [role=article], figure, figcaption, details, li[tabindex], li [tabindex]';
    expect(list.shadowRoot!.querySelectorAll(unwanted)).to.have.lengthOf(0);
  });

  it('keeps its ids unique, so that two lists do not clash', async () => {
    const one = await mount('<news-list heading="One"></news-list>', feedOf(2));
    const two = await mount('<news-list heading="Two"></news-list>', feedOf(2));
    for (const [list, name] of [
      [one, 'One'],
      [two, 'Two'],
    ] as const) {
      const ids = [...list.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(wordsOf(list.shadowRoot!.getElementById(section(list).getAttribute('aria-labelledby')!))).to.equal(name);
    }
  });
});

describe('a card', () => {
  it('has title, date, picture, credit, description and summary in this order', async () => {
    const news = pictured(1, full, {date_published: '2026-03-04', summary: 'A summary.'});
    const list = await mount('<news-list heading="News"></news-list>', feedOf([news]));
    const card = part(list, 'card')!;
    const toggle = part(list, 'description-button')!;
    inOrder(
      card.querySelector('h3 > a[href]'),
      card.querySelector('p > time[datetime]'),
      card.querySelector('img'),
      card.querySelector('p > bdi'),
      toggle,
      card.querySelector('[part=description]'),
      part(list, 'summary'),
    );
  });

  it('has one link, in the heading, named by the title', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1, full, {summary: 'Text'})]));
    const [link, ...others] = list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('li a');
    expect(others).to.deep.equal([]);
    expect(link!.href).to.equal('https://museum.example/1');
    expect(wordsOf(link)).to.equal('Title 1');
    expect(link!.hasAttribute('aria-label')).to.equal(false);
    expect(link!.parentElement!.localName).to.equal('h2');
  });

  it('names the day for programs as well as for people', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {date_published: '2026-03-04'})]));
    const time = list.shadowRoot!.querySelector('time')!;
    expect(time.dateTime).to.equal('2026-03-04');
    expect(wordsOf(time)).to.equal('4 March 2026');
  });

  it('has room for its picture before that is there, and tells nobody where from', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1, full)]));
    const image = part<HTMLImageElement>(list, 'image')!;
    expect(image.src).to.equal(PICTURE);
    expect(image.alt).to.equal('Alt 1');
    for (const [name, value] of Object.entries({decoding: 'async', width: '1200', height: '800'})) {
      expect(image.getAttribute(name), name).to.equal(value);
    }
    expect(image.referrerPolicy).to.match(/^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/);
    expect(image.hasAttribute('lang')).to.equal(true);
  });

  it('has a title without link where the feed gives no address', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {url: undefined})]));
    expect(wordsOf(part(list, 'title'))).to.equal('Title 1');
    expect(list.shadowRoot!.querySelectorAll('li a')).to.have.lengthOf(0);
  });

  it('names its source beside the date when there are several', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    expect(parts(list, 'source')).to.deep.equal([]);
  });
});
