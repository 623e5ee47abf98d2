import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {all, feedOf, heard, listen, logged, mount, place, same, serve, settled} from '../news-list-double.ts';

const region = (list: HTMLElement) => list.shadowRoot!.querySelector('[aria-live]')!;

describe('the live region', () => {
  it('is there, and empty, from the first render', async () => {
    serve({'/feed.json': {json: feedOf(1), delay: 400}});
    const list = place('<news-list src="/feed.json"></news-list>');
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]'));
    expect(list.state).to.equal('loading');
    const first = region(list);
    expect(first.textContent).to.equal('');
    expect(first.getAttribute('aria-live')).to.equal('polite');
    expect(first.getAttribute('aria-atomic')).to.equal('true');
    expect(first.hasAttribute('role')).to.equal(false);
    expect(first.getAttribute('part')).to.equal('status');
    await settled(list);
    same(region(list), first);
  });

  it('is the only one: the list itself is not live', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    const live = list.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log], output');
    expect([...live]).to.deep.equal([region(list)]);
    expect(region(list).querySelector('li')).to.equal(null);
  });

  it('is rendered, though it is not seen', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    expect(all(list, '[aria-live]')).to.have.lengthOf(1);
    expect(getComputedStyle(region(list)).display).not.to.equal('none');
    expect(getComputedStyle(region(list)).visibility).to.equal('visible');
    expect(region(list).getBoundingClientRect().width).to.be.at.most(1);
  });

  it('says nothing when the first load succeeds, and moves no focus', async () => {
    serve({'/feed.json': {json: feedOf(2)}});
    const list = place('<news-list src="/feed.json"></news-list>');
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]'));
    const before = list.parentElement!.querySelector('a')!;
    before.focus();
    const said = listen(list);
    await settled(list);
    await aTimeout(200);
    expect(said).to.deep.equal([]);
    same(document.activeElement, before);
  });

  it('says nothing about an empty feed', async () => {
    const list = place('<news-list></news-list>', feedOf(0));
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]'));
    const said = listen(list);
    await settled(list);
    await aTimeout(200);
    expect(said).to.deep.equal([]);
  });

  it('says it when the first load fails', async () => {
    serve({'/feed.json': {status: 404, delay: 100}});
    const list = place('<news-list src="/feed.json"></news-list>');
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]'));
    const said = listen(list);
    expect(await heard(said, 1)).to.deep.equal(['The news was not found.']);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('leaves 150 milliseconds between two messages, and loses none', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(10));
    const said = listen(list);
    await list.showMore();
    await list.showMore();
    await list.showMore();
    expect(await heard(said, 3)).to.deep.equal([
      '2 more news items, 4 of 10',
      '2 more news items, 6 of 10',
      '2 more news items, 8 of 10',
    ]);
    const gaps = said.slice(1).map(({at}, index) => at - said[index]!.at);
    for (const gap of gaps) expect(gap).to.be.within(145, 600);
  });

  it('never says the same string twice in a row', async () => {
    serve({'/feed.json': {status: 404, delay: 100}});
    const list = place('<news-list src="/feed.json"></news-list>');
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]'));
    const said = listen(list);
    await heard(said, 1);
    await list.reload();
    await heard(said, 2);
    await list.reload();
    const [first, second, third] = await heard(said, 3);
    expect(second).not.to.equal(first);
    expect(third).not.to.equal(second);
    expect([first, second, third].map((text) => text!.trim())).to.deep.equal(Array(3).fill('The news was not found.'));
    expect(logged('warn')).to.have.lengthOf(3);
  });
});
