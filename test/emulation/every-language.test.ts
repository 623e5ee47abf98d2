import {expect} from '@open-wc/testing';
import {SOURCE, TARGETS} from '../../src/generated/locale-codes.ts';
import {words} from '../../src/generated/locales/en-XA.ts';
import {listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {brokenWordsIn} from './broken-words.ts';
import {adopt, faultsIn} from './demo-pages.ts';
import {pagesIn} from './every-page.ts';
import {inkFaultsIn} from './ink-faults.ts';
import {layInks} from './inks.ts';
import type {InkedLine} from './inks.ts';
import {linesIn} from './lines.ts';
import {squeezedSignsIn} from './squeezed-signs.ts';

describe('in a window of 320 pixels', function () {
  this.timeout(40_000);

  for (const locale of [SOURCE, ...TARGETS]) {
    it(`no word is cut off, broken or on another: ${locale}`, async () => {
      const pages = await pagesIn(locale);
      const lines = pages.map(layInks);
      const found = {
        places: pages.flatMap(faultsIn),
        words: lines.flatMap(brokenWordsIn),
        signs: pages.flatMap(squeezedSignsIn),
        pixels: await inkFaultsIn(pages, lines),
      };
      expect(found).to.deep.equal({places: [], words: [], signs: [], pixels: []});
    });
  }

  it('every message has been there that is not only spoken', async () => {
    const lines = (await pagesIn('en-XA')).flatMap(listsIn).flatMap(linesIn);
    const texts = lines.map(({element}) => element.textContent).join('\n');
    const isSeen = (text: string) => text.split(/\{\d\}/).every((part) => texts.includes(part));
    const messageOf = (id: string) => id.replace(/\.(one|other)$/, '');
    const seen = Object.entries(words).flatMap(([id, text]) => (isSeen(text) ? [messageOf(id)] : []));
    const unseen = new Set(
      Object.keys(words)
        .map(messageOf)
        .filter((id) => !seen.includes(id)),
    );
    expect([...unseen]).to.have.members(['list.name', 'list.loading', 'list.added', 'list.added-so-far']);
  });
});

describe('a page that is known to be bad', function () {
  this.timeout(40_000);

  /** What is wrong with a page that gives the lists a style of its own. */
  async function faultsOf(css: string, find: (pages: FrameWindow[], lines: InkedLine[][]) => unknown) {
    const pages = await pagesIn('de');
    pages.forEach((page) => adopt(page, css));
    const faults = await find(pages, pages.map(layInks));
    for (const {shadowRoot} of pages.flatMap(listsIn)) shadowRoot!.adoptedStyleSheets.pop();
    return String(faults);
  }

  for (const [fault, css] of Object.entries({
    'cut off by its button': '.more {white-space: nowrap; overflow: hidden; inline-size: 7em}',
    'cut off below': '.notice p {block-size: 1lh; overflow: clip}',
    'cut off by a shape': '.credit {clip-path: inset(0 4em)}',
    'overlapping what is above': '.new {margin-block-start: -2em}',
    'overlapping in its own lines': '.notice p {line-height: 0.7}',
    'beside its list': '[part=count] {position: relative; inset-inline-start: 15em}',
  })) {
    it(`fails by its pixels alone where text is ${fault}`, async () => {
      const [name] = /^(cut off|overlapping|beside)/.exec(fault)!;
      expect(await faultsOf(css, inkFaultsIn)).to.contain(`${name}: `);
    });
  }

  it('fails where the words of a button are broken', async () => {
    const css = '.more {inline-size: 6em}';
    expect(await faultsOf(css, (_, lines) => lines.flatMap(brokenWordsIn))).to.contain('Neuig');
  });
});
