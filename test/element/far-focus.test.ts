import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  button,
  feedOf,
  focused,
  links,
  mount,
  next,
  same,
  serve,
  settled,
  titles,
  wordsOf,
} from '../news-list-double.ts';
import {cardsOf, COUNT, described, isInWindow, isLess, namesTo, showSixty, SIXTY} from './sixty.ts';

/** Presses a key so often; gives the name of each stop. */
async function stops(key: string, count: number): Promise<string[]> {
  const names: string[] = [];
  for (; names.length < count;) {
    await sendKeys({press: key});
    names.push(wordsOf(focused()));
  }
  return names;
}

const buttonsToo = (names: string[]) => names.flatMap((name) => [name, `Image description ${name}`]);

describe('with the Tab key', function () {
  this.timeout(30_000);

  it('focus goes on from the first cards to those that are far, and back', async () => {
    const list = await showSixty();
    links(list)[15]!.focus();
    const names = buttonsToo(namesTo(19).slice(15));
    expect(await stops('Tab', 7)).to.deep.equal(names.slice(1));
    expect(await stops('Shift+Tab', 7)).to.deep.equal(names.slice(0, -1).reverse());
  });

  it('it comes from behind the list to the last card, and to each before it', async () => {
    const list = await showSixty();
    list.parentElement!.querySelector<HTMLElement>('[href="#after"]')!.focus();
    const names = buttonsToo(namesTo(COUNT)).reverse();
    expect(await stops('Shift+Tab', names.length)).to.deep.equal(names);
  });

  it('it reaches each card from before the list, and each is in the window', async () => {
    const list = await showSixty('descriptions="none" no-skip-link');
    list.parentElement!.querySelector<HTMLElement>('[href="#before"]')!.focus();
    for (const link of links(list)) {
      await sendKeys({press: 'Tab'});
      same(focused(), link);
      expect(isInWindow(link), `${wordsOf(link)} is in the window`).to.equal(true);
    }
  });
});

describe('a focused card that was far', () => {
  it('is in the window when “Show more news” has brought it', async () => {
    const list = await mount('<news-list limit="20"></news-list>', SIXTY);
    await list.updateComplete;
    for (const count of [20, 40]) {
      button(list, 'Show more news')!.focus();
      const more = next(list, 'news-list-more');
      await sendKeys({press: 'Enter'});
      await more;
      same(focused(), links(list)[count]);
      await waitUntil(() => isInWindow(focused()!), `Title ${count + 1} is in the window`);
    }
  });

  it('is in the window, and its outline is whole', async () => {
    const list = await showSixty();
    list.parentElement!.querySelector<HTMLElement>('[href="#after"]')!.focus();
    await stops('Shift+Tab', 8);
    const link = focused()!;
    expect(wordsOf(link)).to.equal('Title 57');
    const card = link.closest('li')!;
    expect(isInWindow(link)).to.equal(true);
    expect(isLess(card)).to.equal(false);
    const {outlineStyle, outlineWidth} = getComputedStyle(link);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });

  it('keeps focus when two new items come on top', async () => {
    const fetches = serve({'/feed.json': {json: SIXTY}});
    const list = await mount(`<news-list src="/feed.json" limit="${COUNT}"></news-list>`);
    await list.updateComplete;
    const link = links(list)[44]!;
    link.focus();
    const items = [described('new'), described('newer'), ...(SIXTY.items as [])];
    fetches.answer('/feed.json', {json: feedOf(items)});
    await list.reload();
    same(focused(), link);
    expect(titles(list)).to.deep.equal(['Title new', 'Title newer', ...namesTo(COUNT - 2)]);
    same(links(list)[46], link);
  });

  for (const change of [
    {headingLevel: 4},
    {heading: 'News'},
    {layout: 'list'},
    {layout: 'compact'},
    {layout: 'magazine'},
    {noImages: true},
  ]) {
    it(`keeps focus with ${JSON.stringify(change)}`, async () => {
      const list = await showSixty();
      links(list)[39]!.focus();
      const card = cardsOf(list)[39];
      Object.assign(list, change);
      await settled(list);
      await list.updateComplete;
      same(focused(), links(list)[39]);
      same(focused()!.closest('li'), card);
      await waitUntil(() => !isLess(card!) && isInWindow(focused()!), 'the card is seen');
    });
  }
});
