import {expect} from '@open-wc/testing';
import {feedOf, item, mount, part, parts, pictured} from '../news-list-double.ts';

const feed = feedOf([
  pictured(1, {description: 'A bell of bronze.', credit: 'A. Berg'}, {summary: 'A summary.'}),
  pictured(2, {description: 'A loom.'}),
  item(3),
]);

const style = (element: Element) => getComputedStyle(element);

describe('the look of the page', () => {
  it('gives font and colours', async () => {
    const list = await mount('<news-list style="font: 20px Georgia; color: rgb(1, 2, 3)"></news-list>', feed);
    for (const name of ['summary', 'link', 'credit', 'more', 'description-button']) {
      const element = part(list, name);
      if (!element) continue;
      expect(style(element).fontFamily, name).to.equal('Georgia');
      expect(style(element).color, name).to.equal('rgb(1, 2, 3)');
    }
  });

  it('changes images by custom properties', async () => {
    const list = await mount(
      '<news-list style="--news-list-accent: rgb(9, 8, 7); --news-list-image-fit: contain; --news-list-image-ratio: 1 / 1"></news-list>',
      feed,
    );
    const image = part(list, 'image')!;
    expect(style(image).objectFit).to.equal('contain');
    const {width, height} = image.getBoundingClientRect();
    expect(Math.abs(width - height)).to.be.below(2);
  });

  it('gives the space between cards', async () => {
    const list = await mount('<news-list style="inline-size: 15rem; --news-list-gap: 10px"></news-list>', feed);
    const distance = () => {
      const [first, second] = parts(list, 'card').map((card) => card.getBoundingClientRect().top);
      return second! - first!;
    };
    const before = distance();
    list.style.setProperty('--news-list-gap', '60px');
    expect(distance()).to.be.above(before);
  });
});
