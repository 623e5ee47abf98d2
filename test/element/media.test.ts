import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {NewsList} from '../../src/index.ts';
import {button, feedOf, item, links, mount, part, parts, pictured, wordsOf} from '../news-list-double.ts';

const emulate = (features: Record<string, string>) =>
  executeServerCommand<true, Record<string, string>>('media-features', features);

const feed = feedOf([
  pictured(1, {description: 'A bell of bronze.', credit: 'A. Berg'}, {summary: 'A summary.'}),
  pictured(2, {description: 'A loom.'}),
  item(3),
]);

const show = () => mount('<news-list limit="2" heading="News"></news-list>', feed);

const style = (element: Element | undefined, pseudo?: string) => getComputedStyle(element!, pseudo);

const cut = (list: NewsList) =>
  ['title', 'summary', 'credit', 'heading', 'more', 'description-button']
    .flatMap((name) => parts(list, name))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && style(element).overflow !== 'visible');

// Only Chromium lets a test ask for these, over its DevTools protocol.
if (navigator.userAgent.includes('Chrome/')) {
  describe('what readers have asked their systems for', () => {
    afterEach(() => emulate({}));

    it('on paper, descriptions are open, credits and addresses readable, and buttons gone', async () => {
      const list = await show();
      await emulate({media: 'print'});
      const descriptions = [...list.shadowRoot!.querySelectorAll('[part=description]')];
      expect(descriptions.map(wordsOf)).to.deep.equal(['A bell of bronze.', 'A loom.']);
      for (const description of descriptions) expect(description.checkVisibility()).to.equal(true);
      expect(part(list, 'credit')!.checkVisibility()).to.equal(true);
      for (const control of list.shadowRoot!.querySelectorAll('button'))
        expect(control.checkVisibility()).to.equal(false);
      expect(style(links(list)[0], '::after').content).to.contain('https://museum.example/1');
    });

    it('in forced colours, buttons and pictures have a border', async () => {
      const list = await show();
      await emulate({'forced-colors': 'active'});
      for (const element of [button(list, 'Show more news'), button(list, 'Show all'), part(list, 'image')]) {
        expect(parseFloat(style(element).borderTopWidth)).to.be.at.least(1);
        expect(style(element).borderTopStyle).to.equal('solid');
      }
    });

    it('with more contrast, borders are at least 2 pixels wide', async () => {
      const list = await show();
      await emulate({'prefers-contrast': 'more'});
      expect(parseFloat(style(button(list, 'Show more news')).borderTopWidth)).to.be.at.least(2);
    });

    it('with reduced motion, nothing moves', async () => {
      const list = await show();
      await emulate({'prefers-reduced-motion': 'reduce'});
      for (const element of list.shadowRoot!.querySelectorAll('*')) {
        for (const pseudo of [undefined, '::before', '::after']) {
          const {transitionDuration, animationName} = style(element, pseudo);
          expect(transitionDuration).to.match(/^0s(, 0s)*$/);
          expect(animationName).to.equal('none');
        }
      }
    });
  });
}

describe('text of the reader’s own size and spacing', () => {
  it('clips nothing with wide spacing, which the reader’s style sheet brings into the shadow root', async () => {
    const list = await mount('<news-list limit="2" heading="News" style="inline-size: 320px"></news-list>', feed);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}',
    );
    list.shadowRoot!.adoptedStyleSheets.push(sheet);
    expect(cut(list)).to.deep.equal([]);
    expect(list.scrollWidth).to.be.at.most(320);
  });

  it('clips nothing at twice the size', async () => {
    const list = await mount(
      '<news-list limit="2" heading="News" style="inline-size: 320px; font-size: 200%"></news-list>',
      feed,
    );
    expect(cut(list)).to.deep.equal([]);
    expect(list.scrollWidth).to.be.at.most(320);
    expect(parseFloat(style(part(list, 'summary')).fontSize)).to.be.at.least(32);
  });

  it('follows font and colours of the page', async () => {
    const list = await mount('<news-list style="font: 20px Georgia; color: rgb(1, 2, 3)"></news-list>', feed);
    for (const name of ['summary', 'link', 'credit', 'more', 'description-button']) {
      const element = part(list, name);
      if (!element) continue;
      expect(style(element).fontFamily, name).to.equal('Georgia');
      expect(style(element).color, name).to.equal('rgb(1, 2, 3)');
    }
  });

  it('takes its custom properties', async () => {
    const list = await mount(
      '<news-list style="--news-list-accent: rgb(9, 8, 7); --news-list-image-fit: contain; --news-list-image-ratio: 1 / 1"></news-list>',
      feed,
    );
    const image = part(list, 'image')!;
    expect(style(image).objectFit).to.equal('contain');
    const {width, height} = image.getBoundingClientRect();
    expect(Math.abs(width - height)).to.be.below(2);
  });

  it('takes the space between cards', async () => {
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
