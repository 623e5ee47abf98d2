import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {button, feedOf, item, links, mount, part, pictured, settled, titles, wordsOf} from '../news-list-double.ts';

const dated = (date: string) => feedOf([item(1, {date_published: date})]);

const dateIn = (list: NewsList) => wordsOf(list.shadowRoot!.querySelector('time'));

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
