import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {
  button,
  feedOf,
  item,
  links,
  mount,
  part,
  parts,
  pictured,
  settled,
  titles,
  wordsOf,
} from '../news-list-double.ts';

const dated = (date: string) => feedOf([item(1, {date_published: date})]);

const dateIn = (list: NewsList) => wordsOf(list.shadowRoot!.querySelector('time'));

const levels = (list: NewsList) =>
  [...list.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.localName[1]));

describe('limit', () => {
  it('shows six cards at first', async () => {
    const list = await mount('<news-list></news-list>', feedOf(8));
    expect(titles(list)).to.have.lengthOf(6);
  });

  it('shows so many, and adds so many', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(8));
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
    await list.showMore();
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
  });
});

describe('tags', () => {
  const feed = feedOf([
    item(1, {tags: ['Art']}),
    item(2, {tags: ['Ships', 'Science']}),
    item(3),
    item(4, {tags: ['art']}),
  ]);

  it('shows only items with one of them, in any case', async () => {
    const list = await mount('<news-list tags="ART, science"></news-list>', feed);
    expect(titles(list)).to.deep.equal(['Title 1', 'Title 2', 'Title 4']);
    expect(list.items.map(({id}) => id)).to.deep.equal(['id-1', 'id-2', 'id-4']);
  });

  it('can change later', async () => {
    const list = await mount('<news-list tags="art"></news-list>', feed);
    list.tags = 'Ships';
    await settled(list);
    expect(titles(list)).to.deep.equal(['Title 2']);
    list.removeAttribute('tags');
    await settled(list);
    expect(titles(list)).to.have.lengthOf(4);
  });

  it('says that there is no news where none has them', async () => {
    const list = await mount('<news-list tags="music"></news-list>', feed);
    expect(wordsOf(list.shadowRoot)).to.contain('No news at the moment.');
  });
});

describe('date-style', () => {
  const cases = {long: '4 March 2026', medium: '4 Mar 2026', short: '04/03/2026'};

  for (const [style, words] of Object.entries(cases)) {
    it(`${style} writes ${words}`, async () => {
      expect(dateIn(await mount(`<news-list date-style="${style}"></news-list>`, dated('2026-03-04')))).to.equal(words);
    });
  }

  it('none writes no date', async () => {
    const list = await mount('<news-list date-style="none"></news-list>', dated('2026-03-04'));
    expect(list.shadowRoot!.querySelector('time')).to.equal(null);
    expect(wordsOf(list.shadowRoot)).not.to.contain('2026');
  });
});

describe('time-zone', () => {
  it('decides which day it was', async () => {
    const feed = dated('2026-03-04T23:30:00Z');
    expect(dateIn(await mount('<news-list time-zone="Pacific/Auckland"></news-list>', feed))).to.equal('5 March 2026');
    expect(dateIn(await mount('<news-list time-zone="America/New_York"></news-list>', feed))).to.equal('4 March 2026');
  });

  it('leaves a day without a time as it was written', async () => {
    const feed = dated('2026-03-04');
    expect(dateIn(await mount('<news-list time-zone="Pacific/Auckland"></news-list>', feed))).to.equal('4 March 2026');
    expect(dateIn(await mount('<news-list time-zone="America/New_York"></news-list>', feed))).to.equal('4 March 2026');
  });
});

describe('more', () => {
  it('is a button with the number of cards beside it', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(5));
    expect(wordsOf(part(list, 'more'))).to.equal('Show more news');
    expect(wordsOf(part(list, 'count'))).to.equal('2 of 5');
  });

  it('is nothing when it is none', async () => {
    const list = await mount('<news-list limit="2" more="none"></news-list>', feedOf(5));
    expect(titles(list)).to.have.lengthOf(2);
    expect(button(list, 'Show more news')).to.equal(undefined);
  });
});

describe('link-target', () => {
  it('opens articles here, unless it is said otherwise', async () => {
    const [link] = links(await mount('<news-list></news-list>', feedOf(1)));
    expect(link!.target).to.equal('');
    expect(wordsOf(link)).to.equal('Title 1');
  });

  it('_blank says so in the text of the link, with a space before it', async () => {
    const [link] = links(await mount('<news-list link-target="_blank"></news-list>', feedOf(1)));
    expect(link!.target).to.equal('_blank');
    expect(link!.relList.contains('noopener')).to.equal(true);
    expect(wordsOf(link)).to.equal('Title 1 (opens in a new tab)');
  });
});

describe('no-images', () => {
  it('shows no image, and no words that belong to one', async () => {
    const feed = feedOf([
      pictured(1, {credit: 'A. Berg', description: 'A bell.'}),
      pictured(2, {description: 'A bell.'}),
    ]);
    const list = await mount('<news-list no-images></news-list>', feed);
    expect(list.shadowRoot!.querySelectorAll('img, button')).to.have.lengthOf(0);
    expect(wordsOf(list.shadowRoot)).not.to.match(/Berg|bell/);
  });
});

describe('no-skip-link', () => {
  it('leaves the skip link away', async () => {
    expect(wordsOf(part(await mount('<news-list></news-list>', feedOf(1)), 'skip'))).to.equal('Skip this news list');
    expect(part(await mount('<news-list no-skip-link></news-list>', feedOf(1)), 'skip')).to.equal(undefined);
  });
});

describe('heading-level', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const title = Math.min(6, level + 1);
    it(`${level} makes card titles level ${title} below a heading`, async () => {
      const list = await mount(`<news-list heading="News" heading-level="${level}"></news-list>`, feedOf(1));
      expect(levels(list)).to.deep.equal([level, title]);
    });

    it(`${level} is the level of card titles without a heading`, async () => {
      const list = await mount(`<news-list heading-level="${level}"></news-list>`, feedOf(1));
      expect(levels(list)).to.deep.equal([level]);
    });
  }

  it('holds for titles below a heading in the slot', async () => {
    const list = await mount('<news-list><h2 slot="heading">News</h2></news-list>', feedOf(1));
    expect(levels(list)).to.deep.equal([3]);
  });
});

describe('heading and intro', () => {
  it('stand above the list', async () => {
    const list = await mount('<news-list heading="From our members" intro="What is new."></news-list>', feedOf(1));
    expect(wordsOf(part(list, 'heading'))).to.equal('From our members');
    expect(wordsOf(part(list, 'intro'))).to.equal('What is new.');
  });

  it('give way to markup in slots of the same names', async () => {
    const list = await mount(
      '<news-list heading="A" intro="B"><b slot="heading">Bold</b><p slot="intro">Own</p></news-list>',
      feedOf(1),
    );
    const assigned = (name: string) =>
      list.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements().map(wordsOf);
    expect(assigned('heading')).to.deep.equal(['Bold']);
    expect(assigned('intro')).to.deep.equal(['Own']);
  });

  it('can come into the slot later', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    list.innerHTML = '<span slot="heading">Late</span>';
    await settled(list);
    expect(levels(list)).to.deep.equal([2, 3]);
  });
});

describe('excerpt', () => {
  const summaryOf = async (text: string, attributes: string, lang = 'en') => {
    const list = await mount(
      `<news-list ${attributes}></news-list>`,
      feedOf([item(1, {summary: text})], {language: lang}),
    );
    return parts(list, 'summary').map(wordsOf)[0];
  };

  it('leaves a short summary as it is', async () => {
    expect(await summaryOf('One two three.', 'excerpt="14"')).to.equal('One two three.');
  });

  it('cuts at a word and ends with an ellipsis', async () => {
    expect(await summaryOf('One two three.', 'excerpt="10"')).to.equal('One two…');
  });

  it('is 200 characters without the attribute', async () => {
    const summary = await summaryOf('word '.repeat(60), '');
    expect(summary).to.equal(`${'word '.repeat(40).trim()}…`);
  });

  it('counts what people take for one character as one', async () => {
    const family = '👨‍👩‍👧‍👦';
    expect(await summaryOf(family.repeat(5), 'excerpt="5"')).to.equal(family.repeat(5));
    expect(await summaryOf(`${'é'.normalize('NFD')} `.repeat(9), 'excerpt="4"')).to.equal('é é…'.normalize('NFD'));
  });

  it('cuts a long row of such characters, too', async () => {
    const summary = await summaryOf('👨‍👩‍👧‍👦'.repeat(300), '');
    expect([...new Intl.Segmenter('en').segment(summary!)].length).to.be.at.most(201);
  });

  it('knows the words of a language that writes no spaces', async () => {
    expect(await summaryOf('พิพิธภัณฑ์เปิดใหม่', 'excerpt="11"', 'th')).to.equal('พิพิธภัณฑ์เปิด…');
    expect(await summaryOf('博物館が開館しました', 'excerpt="5"', 'ja')).to.equal('博物館が…');
  });

  it('0 hides summaries', async () => {
    expect(await summaryOf('One two three.', 'excerpt="0"')).to.equal(undefined);
  });
});
