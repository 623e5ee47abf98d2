import {expect, waitUntil} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import type {NewsList, NewsListSelectEvent} from '../../src/index.ts';
import {mount, parts, same, wordsOf} from '../news-list-double.ts';
import {bringIntoView, hitAt, middleOf} from './hits.ts';
import {linesIn} from './lines.ts';
import {LAYOUTS, RICH} from './rich-feed.ts';

const round = ({x, y}: {x: number; y: number}): [number, number] => [Math.round(x), Math.round(y)];

/** The items that are chosen; no link is followed. */
function chosenIn(list: NewsList): string[] {
  const titles: string[] = [];
  list.addEventListener('news-list-select', (event: NewsListSelectEvent) => {
    event.preventDefault();
    titles.push(event.item.title);
  });
  return titles;
}

describe('pointing', () => {
  afterEach(() => resetMouse());

  for (const layout of LAYOUTS) {
    it(`at image or title of a card in the layout ${layout} opens its article`, async () => {
      const list = await mount(`<news-list layout="${layout}" limit="8"></news-list>`, RICH);
      const chosen = chosenIn(list);
      const targets = parts(list, 'card').flatMap((card) => [...card.querySelectorAll<HTMLElement>('img, .title')]);
      for (const target of targets) {
        bringIntoView(target);
        await sendMouse({type: 'click', position: round(middleOf(target))});
      }
      const names = targets.map((target) => wordsOf(target.closest('li')!.querySelector('a')));
      await waitUntil(() => chosen.length === names.length, `${chosen.length} of ${names.length}`);
      expect(chosen).to.deep.equal(names);
    });

    it(`at summary, credit or description in the layout ${layout} meets the text, not the link`, async () => {
      const list = await mount(`<news-list layout="${layout}" limit="8" descriptions="shown"></news-list>`, RICH);
      const lines = linesIn(list).filter(({element}) => element.closest('.summary, .credit, .description'));
      expect(lines).not.to.deep.equal([]);
      for (const {element} of lines) {
        bringIntoView(element);
        const {x, y} = middleOf(element);
        const hit = hitAt(x, y)!;
        expect(hit.closest('a'), wordsOf(element)).to.equal(null);
        expect(hit.contains(element) || element.contains(hit), wordsOf(element)).to.equal(true);
      }
    });
  }

  for (const name of ['summary', 'credit', 'description']) {
    it(`and dragging selects a ${name}, and opens nothing`, async () => {
      const list = await mount('<news-list descriptions="shown" lang="en"></news-list>', RICH);
      const chosen = chosenIn(list);
      const text = parts(list, name)[0]!;
      expect(await draggedOver(list, text)).to.contain(wordsOf(text).slice(4, 20));
      expect(chosen).to.deep.equal([]);
    });
  }
});

/** The text that is selected after a drag from its first letter to its last. */
async function draggedOver(list: NewsList, element: HTMLElement): Promise<string> {
  bringIntoView(element);
  const lines = linesIn(list).filter(({element: own}) => element.contains(own));
  const [first, last] = [lines[0]!.box, lines.at(-1)!.box];
  same(hitAt(first.left + 1, first.top + first.height / 2)?.closest('a'), null); // a link would be dragged itself
  await sendMouse({type: 'move', position: round({x: first.left + 1, y: first.top + first.height / 2})});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: round({x: last.right - 1, y: last.top + last.height / 2})});
  await sendMouse({type: 'up'});
  return selectionIn(list);
}

/** A selection in a shadow root, which each engine tells in its own way. */
function selectionIn(list: NewsList): string {
  const range = document.createRange();
  const [selected] = getSelection()!.getComposedRanges({shadowRoots: [list.shadowRoot!]});
  range.setStart(selected!.startContainer, selected!.startOffset);
  range.setEnd(selected!.endContainer, selected!.endOffset);
  return range.toString().replace(/\s+/g, ' ');
}
