import {expect} from '@open-wc/testing';
import {needs} from '../engine.ts';
import type {NewsList} from '../../src/index.ts';
import {all, links, mount, parts, serve, wordsOf} from '../news-list-double.ts';
import {paleTextIn} from './colours.ts';
import {listsIn} from '../frame-double.ts';
import {faultsIn, openPage, PAGES, resize} from './demo-pages.ts';
import {emulate} from './emulate.ts';
import {chainOf, linesIn} from './lines.ts';
import {LAYOUTS, RICH} from './rich-feed.ts';
import {failedList, staleList} from './states.ts';

/** What paper can make nothing of. */
const controlsOn = (list: NewsList) =>
  [...list.shadowRoot!.querySelectorAll('button, .skip, .foot')].filter((control) => control.checkVisibility());

const isShown = (element: Element) => element.checkVisibility({visibilityProperty: true});

/** In flex and grid not all engines keep a card together. */
const BLOCKS = ['block', 'list-item', 'flow-root'];

describe('on paper', function () {
  this.timeout(15_000);
  needs('print');

  for (const layout of LAYOUTS) {
    describe(`the layout ${layout}`, () => {
      let list: NewsList;

      beforeEach(async () => {
        list = await mount(`<news-list layout="${layout}" limit="8" heading="News" intro="Intro"></news-list>`, RICH);
        await emulate({media: 'print'});
      });

      it('opens all descriptions and keeps every credit, date and summary', () => {
        const descriptions = [...list.shadowRoot!.querySelectorAll('[part=description]')];
        expect(descriptions).to.have.lengthOf(all(list, 'button.toggle').length);
        for (const element of [...descriptions, ...['credit', 'date', 'summary'].flatMap((name) => parts(list, name))])
          expect(isShown(element), wordsOf(element)).to.equal(true);
        expect(parts(list, 'credit')).to.have.lengthOf(parts(list, 'image').length);
      });

      it('has no buttons', () => {
        expect(list.shadowRoot!.querySelectorAll('button, .skip')).not.to.have.lengthOf(0);
        expect(controlsOn(list)).to.deep.equal([]);
      });

      it('writes the address after each title, in full and from left to right', () => {
        for (const link of links(list)) {
          const {content, position, display, visibility, unicodeBidi, fontSize} = getComputedStyle(link, '::after');
          expect(content).to.match(/attr\(href\)|https:\/\/museum\.example\//);
          expect(link.getAttribute('href')).to.equal(link.href);
          expect(`${position} ${display} ${visibility} ${unicodeBidi}`).to.equal('static inline visible plaintext');
          expect(parseFloat(fontSize)).to.be.at.least(12);
        }
      });

      it('lets no page end inside a card', () => {
        for (const card of parts(list, 'card')) {
          expect(getComputedStyle(card).breakInside).to.equal('avoid');
          const around = chainOf(card.parentElement).filter((element) => list.shadowRoot!.contains(element));
          for (const element of around) expect(BLOCKS).to.include(getComputedStyle(element).display);
        }
      });

      it('has text in good contrast', () => expect(paleTextIn(list, 7)).to.deep.equal([]));
    });
  }

  it('an address that was relative in the feed is written in full', async () => {
    serve({'/feed.json': {json: {...RICH, items: [{id: '1', url: 'news/1', title: 'Relative'}]}}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    expect(links(list)[0]!.getAttribute('href')).to.equal(`${location.origin}/news/1`);
  });

  it('a failure is told without its button', async () => {
    for (const list of [await failedList(), await staleList()]) {
      await emulate({media: 'print'});
      expect(controlsOn(list)).to.deep.equal([]);
      expect(isShown(parts(list, 'notice')[0]!)).to.equal(true);
      await emulate({});
    }
  });

  it('what only screen readers get takes no room', async () => {
    const list = await mount('<news-list limit="2"></news-list>', RICH);
    await emulate({media: 'print'});
    expect(linesIn(list).filter(({element}) => element.closest('.unseen'))).to.deep.equal([]);
  });

  for (const name of Object.keys(PAGES)) {
    it(`all text is whole on the page ${name}, on A5 and A4`, async () => {
      const page = await openPage(name);
      await emulate({media: 'print'});
      for (const width of [480, 720]) {
        await resize(page, width);
        expect(faultsIn(page), `${width} px`).to.deep.equal([]);
        expect(listsIn(page).flatMap(controlsOn)).to.deep.equal([]);
      }
    });
  }
});
