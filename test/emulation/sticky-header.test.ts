import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {button, focused, links, part, same} from '../news-list-double.ts';
import {BAR, expectWhole, header, hiddenPoints, neighbours, show, surround} from './page-with-header.ts';
import {LAYOUTS} from './rich-feed.ts';
import {failedList} from './states.ts';
import {tabThrough} from './tab.ts';

describe('under a header of the page that stays', function () {
  this.timeout(20_000);

  for (const layout of LAYOUTS) {
    it(`all that Tab reaches in the layout ${layout} is seen whole, forth and back`, async () => {
      const list = await show(`layout="${layout}" limit="8"`);
      const {from, to} = neighbours(list);
      const stops = new Set<Element>();
      const visit = (stop: Element) => {
        expectWhole(stop);
        stops.add(stop);
      };
      await tabThrough({from, to}, visit);
      await tabThrough({from: to, to: from}, visit, 'Shift+Tab');
      expect([...stops].filter((stop) => links(list).includes(stop as HTMLAnchorElement))).to.have.lengthOf(8);
    });
  }

  it('so it is with a bar at the bottom too', async () => {
    const bars = `${header}<footer style="${BAR}; inset-block-start: calc(100vh - 4.5rem)">Cookies?</footer>`;
    const list = await show('limit="8"', bars);
    const {from, to} = neighbours(list);
    await tabThrough({from, to}, expectWhole);
    await tabThrough({from: to, to: from}, expectWhole, 'Shift+Tab');
  });

  it('so is each title that the arrow keys reach', async () => {
    const list = await show('layout="list" limit="8"');
    links(list)[0]!.focus();
    for (const [key, indices] of [
      ['ArrowRight', [1, 2, 3, 4, 5, 6, 7]],
      ['ArrowLeft', [6, 5, 4, 3, 2, 1, 0]],
    ] as const) {
      for (const index of indices) {
        await sendKeys({press: key});
        await waitUntil(() => focused() === links(list)[index], `${key} to ${index}`);
        expectWhole(focused()!);
      }
    }
  });

  it('so is the first new title after “Show more news”', async () => {
    const list = await show('limit="3"');
    const more = button(list, 'Show more news')!;
    more.focus();
    for (const count of [3, 6]) {
      await sendKeys({press: 'Enter'});
      await waitUntil(() => focused() === links(list)[count], 'focus on the first new title');
      expectWhole(focused()!);
      scrollTo(0, document.documentElement.scrollHeight); // and come back from below
      button(list, 'Show more news')?.focus();
    }
  });

  it('so is what follows the list after its skip link', async () => {
    const list = await show('limit="8"');
    const {from, to} = neighbours(list);
    from.focus();
    await sendKeys({press: 'Tab'});
    same(focused(), part(list, 'skip'));
    expectWhole(focused()!);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused()?.id === 'after');
    await sendKeys({press: 'Tab'});
    same(focused(), to);
  });

  it('so is Retry', async () => {
    const list = await failedList();
    surround(list);
    const {from, to} = neighbours(list);
    await tabThrough({from, to}, expectWhole);
    await tabThrough({from: to, to: from}, expectWhole, 'Shift+Tab');
  });

  it('a higher header needs `--news-list-scroll-margin`, and gets it', async () => {
    const high = header.replace('4.5rem', '9rem');
    const list = await show('style="--news-list-scroll-margin: 9.5rem" limit="8"', high);
    const {from, to} = neighbours(list);
    await tabThrough({from: to, to: from}, expectWhole, 'Shift+Tab');
    list.style.removeProperty('--news-list-scroll-margin');
    const hidden: Element[] = [];
    await tabThrough({from: to, to: from}, (stop) => hiddenPoints(stop).length && hidden.push(stop), 'Shift+Tab');
    expect(hidden, 'hidden without it').not.to.deep.equal([]);
  });
});
