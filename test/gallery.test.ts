import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {loaders} from '../src/generated/locale-loaders.ts';
import {violationsIn} from './axe.ts';
import {hitAt, middleOf} from './emulation/hits.ts';
import {focusIn, tabThrough} from './emulation/tab.ts';
import {listsIn} from './frame-double.ts';
import {all, alone, buttonIn, one, open, selectIn, shownIn, TAGS, tagOf} from './gallery-page.ts';
import {part, same, wordsOf} from './news-list-double.ts';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const wordsIn = async (tag: string) => (await loaders[tag]?.())?.words;

const hitOn = (element: Element) => {
  const {x, y} = middleOf(element);
  return hitAt(x, y, element.ownerDocument);
};

describe('the gallery of all languages', function () {
  this.timeout(40_000);

  it('shows one list in every language, and each has the words of its own', async () => {
    const page = await open();
    const shown = shownIn(page);
    expect(shown.map(tagOf).sort()).to.deep.equal(TAGS);
    for (const list of shown) {
      const tag = tagOf(list);
      const {lang, dir} = list.shadowRoot!.querySelector('section')!;
      const direction = RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr';
      expect([lang, dir, list.state]).to.deep.equal([tag, direction, 'ready']);
      expect(wordsOf(part(list, 'more'))).to.equal((await wordsIn(tag))?.['list.more'] ?? 'Show more news');
    }
    expect([...selectIn(page).options].map(({value}) => value).sort()).to.deep.equal(['all', ...TAGS].sort());
    expect(page.document.documentElement.lang).to.equal('en');
  });

  it('shows one language alone by its address, with what a list says, a failure and a row for each word', async () => {
    const page = await open('#is');
    const [ready, failed] = await alone(page, 'is');
    expect(listsIn(page), 'no other is loaded').to.have.lengthOf(2);
    expect([ready!.state, failed!.state]).to.deep.equal(['ready', 'failed']);
    const words = (await wordsIn('is'))!;
    const text = wordsOf(ready!.shadowRoot);
    for (const id of ['image.show-all', 'image.description', 'card.new-tab', 'list.more', 'list.skip']) {
      expect(text).to.include(words[id]);
    }
    for (const [id, value] of Object.entries({'image.credit': 'Ilona Farkas', 'card.source': 'Keramikhaus Aulach'})) {
      expect(text).to.include(words[id]!.replace('{0}', value));
    }
    expect(wordsOf(part(ready!, 'language'))).to.include(words['card.language']!.replace('{0}', ''));
    expect(wordsOf(part(ready!, 'count'))).to.equal('2 af 4');
    expect(wordsOf(part(failed!, 'notice'))).to.equal(`${words['failure.not-found']} ${words['status.retry']}`);
    const rows = [...page.document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(wordsOf));
    expect(rows).to.deep.equal(Object.entries(words));
    expect(selectIn(page).value).to.equal('is');
  });

  it('is flipped through by the arrow keys of its select, and the browser leads back', async () => {
    const page = await open('#is');
    const select = selectIn(page);
    const next = select.options[select.selectedIndex + 1]!.value;
    select.focus();
    await sendKeys({press: 'ArrowDown'});
    expect((await alone(page, next)).map(tagOf)).to.deep.equal([next, next]);
    same(focusIn(page.document), select);
    page.history.back();
    expect((await alone(page, 'is')).map(tagOf)).to.deep.equal(['is', 'is']);
    expect(select.value).to.equal('is');
    same(focusIn(page.document), select);
    page.history.forward();
    await alone(page, next);
    expect(select.value).to.equal(next);
  });

  it('is flipped through by name and by buttons, from the last over all to the first; its bar stays', async () => {
    const page = await open();
    const bar = one(page, '.flip');
    const tags = [...selectIn(page).options].map(({value}) => value);
    const [first, last] = [tags[1]!, tags.at(-1)!];
    const link = one<HTMLAnchorElement>(page, `a[href="#${last}"]`);
    const [previous, next] = ['Previous', 'Next'].map((name) => buttonIn(page, name));
    const expectInPlace = () => {
      const {top, bottom} = bar.getBoundingClientRect();
      expect(top).to.equal(0);
      expect(link.getBoundingClientRect().top - bottom, 'from bar to name').to.be.within(0, 40);
    };
    const expectAlone = async (tag: string, focus?: HTMLElement) => {
      expect((await alone(page, tag)).map(tagOf)).to.deep.equal([tag, tag]);
      same(focusIn(page.document), focus);
    };
    link.focus();
    await waitUntil(() => page.scrollY > 1000, 'scrolled down');
    await sendKeys({press: 'Enter'});
    await expectAlone(last, link);
    expectInPlace();
    expect(wordsOf(one(page, '[aria-live]'))).to.match(new RegExp(`, ${TAGS.length} of ${TAGS.length}$`));
    next!.focus();
    await sendKeys({press: ' '});
    await all(page);
    expectInPlace();
    await sendKeys({press: 'Enter'});
    await expectAlone(first, next);
    previous!.focus();
    await sendKeys({press: 'Enter'});
    await all(page);
    await sendKeys({press: ' '});
    await expectAlone(last, previous);
    expectInPlace();
  });

  it('is accessible by axe with one language alone, narrow and wide', async () => {
    const page = await open('#ar');
    await alone(page, 'ar');
    for (const width of [320, 1200]) {
      page.frameElement!.setAttribute('style', `inline-size: ${width}px; block-size: 700px; border: 0`);
      await nextFrame();
      expect(await violationsIn(page), `${width} px`).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth, `${width} px`).to.be.at.most(page.innerWidth);
    }
  });

  it('is accessible by axe with all languages, narrow', async () => {
    const page = await open();
    page.frameElement!.setAttribute('style', 'inline-size: 320px; block-size: 700px; border: 0');
    await nextFrame();
    expect(await violationsIn(page)).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(page.innerWidth);
  });

  it('hides nothing that has focus under its bar', async () => {
    const page = await open('#is');
    const [list, failed] = await alone(page, 'is');
    const bar = one(page, '.flip');
    let from = part(failed!, 'retry')!;
    const stops: HTMLElement[] = [];
    await tabThrough({from: buttonIn(page, 'Next'), to: from}, (stop) => stops.unshift(stop as HTMLElement));
    expect(stops.filter((stop) => list!.shadowRoot!.contains(stop))).to.have.lengthOf.above(5);
    for (const stop of stops) {
      page.scrollBy(0, stop.getBoundingClientRect().top);
      expect(bar.contains(hitOn(stop)), `${wordsOf(stop)} under the bar`).to.equal(true);
      from.focus({preventScroll: true});
      await sendKeys({press: 'Shift+Tab'});
      same(focusIn(page.document), stop);
      expect(stop.contains(hitOn(stop)), wordsOf(stop)).to.equal(true);
      from = stop;
    }
  });
});
