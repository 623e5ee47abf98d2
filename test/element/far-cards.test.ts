import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {feedOf, links, listen, mount, part, place, serve, settled, titles, wordsOf} from '../news-list-double.ts';
import {AT_ONCE, cardsOf, COUNT, namesTo, showSixty, SIXTY, slowMachine, whenThere} from './sixty.ts';

/** So many that they come in several slices. */
const MANY = 200;

describe('the cards of a long list', () => {
  slowMachine();

  it(`are ${AT_ONCE} as soon as it is ready, and all when updateComplete resolves`, async () => {
    const list = place(`<news-list limit="${COUNT}"></news-list>`, SIXTY);
    const first = await whenThere(list, 1, (there) => ({there, state: list.state}));
    expect(first).to.deep.equal({there: AT_ONCE, state: 'ready'});
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(namesTo(COUNT));
  });

  it('are all in a new language that came while they were added', async () => {
    await mount('<news-list lang="de"></news-list>', feedOf(1)); // its words are known from now on
    const list = place(`<news-list limit="${COUNT}"></news-list>`, SIXTY);
    await whenThere(list, AT_ONCE, () => (list.lang = 'de'));
    const counts: number[] = [];
    const skip = part(list, 'skip')!;
    new MutationObserver(() => counts.push(cardsOf(list).length)).observe(skip, {characterData: true, subtree: true});
    await settled(list);
    await list.updateComplete;
    expect(counts, 'cards when the language came').to.deep.equal([AT_ONCE]);
    expect(titles(list)).to.deep.equal(namesTo(COUNT));
    for (const card of cardsOf(list))
      expect(wordsOf(card.querySelector('.toggle'))).to.equal(`Bildbeschreibung ${wordsOf(card.querySelector('a'))}`);
  });

  it('are all there, in order and once, however often a newer update takes over', async () => {
    const list = place(`<news-list limit="${MANY}"></news-list>`, feedOf(MANY));
    for (const [index, layout] of (['list', 'compact', 'magazine'] as const).entries())
      await whenThere(list, AT_ONCE + 1 + index * 60, () => (list.layout = layout));
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(namesTo(MANY));
    expect(cardsOf(list).map(({className}) => className.split(' ')[1])).to.deep.equal(
      namesTo(MANY).map((_, index) => (index ? (index < 5 ? 'image' : 'text') : 'large')),
    );
  });

  it('are all there when the list has been taken from the page meanwhile, and put back', async () => {
    for (const away of [0, 60]) {
      const list = place(`<news-list limit="${MANY}"></news-list>`, feedOf(MANY));
      const parent = list.parentElement!;
      const there = await whenThere(list, AT_ONCE + 1, (count) => (list.remove(), count));
      expect(there).to.be.below(MANY);
      if (away) await aTimeout(away);
      if (away) expect(cardsOf(list).length).to.be.below(MANY);
      parent.append(list);
      await settled(list);
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(namesTo(MANY));
    }
  });
});

describe('an update with equal data', () => {
  /** All that changes in a list while it is read again, each once. */
  async function changesOver(attributes: string): Promise<string[]> {
    serve({'/feed.json': {json: SIXTY}});
    const list = await mount(`<news-list src="/feed.json" ${attributes}></news-list>`);
    await list.updateComplete;
    await aTimeout(100); // all that comes by itself has come
    const said = listen(list);
    const changes = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const {type, attributeName, target} of records)
        changes.add(`${type} ${attributeName ?? ''} of ${(target as Element).className || target.nodeName}`);
    });
    observer.observe(list.shadowRoot!, {childList: true, attributes: true, characterData: true, subtree: true});
    await list.reload();
    await nextFrame();
    expect(said).to.deep.equal([]);
    return [...changes];
  }

  it('writes nothing where all is shown', async () => {
    for (const layout of ['grid', 'list', 'compact', 'magazine'])
      expect(await changesOver(`limit="${COUNT}" layout="${layout}"`), layout).to.deep.equal([]);
  });

  it('only tells of “Show more news” that it waits', async () => {
    expect(await changesOver('limit="40"')).to.deep.equal(['attributes aria-disabled of more']);
  });
});

describe('a link in a long list', () => {
  it('is in the document in the order of the feed, far ones too', async () => {
    const list = await showSixty('layout="magazine"');
    expect(links(list).map(({pathname}) => pathname)).to.deep.equal(namesTo(COUNT).map((name) => `/${name.slice(6)}`));
  });
});
