import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {feedOf, mount, part, settled, wordsOf} from '../news-list-double.ts';

const levels = (list: NewsList) =>
  [...list.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.localName[1]));

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

  it('gives way to the level of a heading in the slot: titles are one lower', async () => {
    const list = await mount('<news-list><h3 slot="heading">News</h3></news-list>', feedOf(1));
    expect(levels(list)).to.deep.equal([4]);
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
