import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {all, mount, part, parts, wordsOf} from '../news-list-double.ts';
import {bringIntoView, gridOver, hitAt, squareIn} from './hits.ts';
import {LAYOUTS, RICH} from './rich-feed.ts';
import {failedList, staleList} from './states.ts';

const LINK = 24; // CSS pixels: https://www.w3.org/TR/WCAG22/#target-size-minimum
const OWN_BUTTON = 44; // https://www.w3.org/TR/WCAG22/#target-size-enhanced

/** The names of the targets of which a square of that size is not theirs alone. */
function smallTargetsIn(list: NewsList): string[] {
  return all(list, 'a, button').flatMap((target) => {
    if (target.matches('.skip:not(:focus)')) return [];
    bringIntoView(target);
    const square = squareIn(target, target.matches('button') ? OWN_BUTTON : LINK);
    const missed = gridOver(square, 0.1).filter(({x, y}) => !target.contains(hitAt(x, y)));
    const first = missed[0] && hitAt(missed[0].x, missed[0].y);
    return missed.length
      ? [`${wordsOf(target)}: ${missed.length} points, one on ${first?.className || first?.nodeName}`]
      : [];
  });
}

const WIDTHS = [280, 700];

const styled = (width: number) => `style="display: block; inline-size: ${width}px; margin-inline-start: 30px"`;

describe('the targets of pointers', function () {
  this.timeout(15_000);

  for (const width of WIDTHS) {
    for (const layout of LAYOUTS) {
      for (const dir of ['ltr', 'rtl']) {
        it(`are large enough in the layout ${layout}, ${width} px, ${dir}, shut and open`, async () => {
          const markup = `<news-list ${styled(width)} layout="${layout}" dir="${dir}" limit="8" heading="News"></news-list>`;
          const list = await mount(markup, RICH);
          expect(smallTargetsIn(list)).to.deep.equal([]);
          part(list, 'descriptions')?.click();
          await list.updateComplete;
          expect(parts(list, 'description')).to.have.lengthOf(parts(list, 'description-button').length);
          expect(smallTargetsIn(list)).to.deep.equal([]);
        });
      }
    }

    it(`are large enough where news could not be read, ${width} px`, async () => {
      for (const list of [await failedList(styled(width)), await staleList(styled(width))]) {
        expect(part(list, 'retry')).to.exist;
        expect(smallTargetsIn(list)).to.deep.equal([]);
      }
    });
  }

  it('are large enough where links say that they open a new tab', async () => {
    const list = await mount('<news-list link-target="_blank" layout="compact" limit="8"></news-list>', RICH);
    expect(smallTargetsIn(list)).to.deep.equal([]);
  });

  it('are large enough in small text', async () => {
    const list = await mount('<news-list style="font-size: 10px" limit="8" heading="News"></news-list>', RICH);
    expect(smallTargetsIn(list)).to.deep.equal([]);
  });

  it('include the skip link while it is seen', async () => {
    const list = await mount('<news-list heading="News"></news-list>', RICH);
    const skip = part(list, 'skip')!;
    skip.focus();
    expect(skip.matches('.skip:not(:focus)')).to.equal(false);
    const {width, height} = skip.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(OWN_BUTTON);
    expect(smallTargetsIn(list)).to.deep.equal([]);
  });
});
