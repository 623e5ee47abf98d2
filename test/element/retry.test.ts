import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  button,
  feedOf,
  focused,
  links,
  listen,
  logged,
  mount,
  parts,
  same,
  serve,
  settled,
} from '../news-list-double.ts';

const FALLBACK = '<a href="#all">All news</a>';

describe('Retry', () => {
  async function failed() {
    const fetches = serve({'/feed.json': {status: 503}});
    const list = await mount(`<news-list src="/feed.json">${FALLBACK}</news-list>`);
    expect(logged('warn')).to.have.lengthOf(1);
    const retry = button(list, 'Retry')!;
    retry.focus();
    return {fetches, list, retry};
  }

  it('stays the same element, focused and not enabled, while it is tried and when it fails again', async () => {
    const {fetches, list, retry} = await failed();
    fetches.answer('/feed.json', {status: 503, delay: 80});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => retry.getAttribute('aria-disabled') === 'true');
    expect(retry.disabled).to.equal(false);
    same(focused(), retry);
    await sendKeys({press: 'Enter'});
    await settled(list);
    same(button(list, 'Retry'), retry);
    same(focused(), retry);
    expect(retry.getAttribute('aria-disabled')).not.to.equal('true');
    expect(fetches.requests).to.have.lengthOf(2);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('leads to a card when it succeeds', async () => {
    const {fetches, list} = await failed();
    fetches.answer('/feed.json', {json: feedOf(2)});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => list.state === 'ready');
    await settled(list);
    same(focused(), links(list)[0]);
    expect(parts(list, 'notice')).to.deep.equal([]);
  });

  it('asks the server and not the browser’s cache', async () => {
    const {fetches, list} = await failed();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => fetches.requests.length === 2);
    await settled(list);
    expect(fetches.requests[1]!.cache).to.match(/no-cache|reload|no-store/);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('keeps focus in the list when the feed proves empty', async () => {
    const {fetches, list} = await failed();
    fetches.answer('/feed.json', {json: feedOf(0)});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => list.state === 'ready');
    await settled(list);
    same(document.activeElement, list);
  });

  it('is not needed any more, and nothing is said, when the list has no feed any more', async () => {
    const {list} = await failed();
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-live]')!.textContent);
    const said = listen(list);
    list.src = '';
    await waitUntil(() => list.state === 'idle');
    await aTimeout(400);
    expect(said).to.deep.equal([]);
    expect(button(list, 'Retry')).to.equal(undefined);
  });

  it('says that there is no news, when the feed has none', async () => {
    const {fetches, list} = await failed();
    const said = listen(list);
    fetches.answer('/feed.json', {json: feedOf(0)});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => list.state === 'ready');
    await waitUntil(() => said.at(-1)?.text === 'No news at the moment.');
    expect(said.at(-1)!.text).to.equal('No news at the moment.');
  });
});
