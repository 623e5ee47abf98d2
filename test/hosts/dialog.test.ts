import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsList} from '../../src/index.ts';
import {button, links, part, same} from '../news-list-double.ts';
import {hostPage, listsOf, until} from './host-page.ts';
import type {HostWindow} from './host-page.ts';

const dialogOf = ({document}: HostWindow) => document.querySelector('dialog')!;
const focusIn = (list: NewsList) => list.shadowRoot!.activeElement;

async function open(): Promise<{page: HostWindow; list: NewsList}> {
  const page = await hostPage('dialog');
  page.focus();
  return {page, list: listsOf(page)[0]!};
}

describe('in a dialog that was opened as a modal one', function () {
  this.timeout(30_000);

  it('Tab never goes to what is behind it', async () => {
    const {page} = await open();
    for (let presses = 0; presses < 15; presses++) {
      await sendKeys({press: 'Tab'});
      const {activeElement, body} = page.document;
      expect(dialogOf(page).contains(activeElement) || activeElement === body, activeElement?.tagName).to.equal(true);
      if (!page.document.hasFocus()) page.focus();
    }
  });

  for (const key of ['Enter', ' ']) {
    it(`focus stays in it after “Show more news” by ${key === ' ' ? 'Space' : key}`, async () => {
      const {page, list} = await open();
      button(list, 'Show more news')!.focus();
      await sendKeys({press: key});
      await until(() => links(list).length === 6);
      await until(() => focusIn(list) === links(list)[4]);
      same(page.document.activeElement, list);
    });
  }

  it('the skip link goes to its end and not out of it', async () => {
    const {page, list} = await open();
    part(list, 'skip')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => focusIn(list)?.id === 'after');
    same(page.document.activeElement, list);
    expect(page.location.hash).to.equal('');
  });

  it('focus stays in it when Retry fails, and when it succeeds', async () => {
    const {page, list} = await open();
    const fetch = page.fetch.bind(page);
    page.console.warn = page.console.error = () => {};
    let answers = 0;
    page.fetch = () => Promise.resolve(new page.Response('', {status: 503, statusText: String(++answers)}));
    Object.assign(list, {noCache: true, src: 'feed.json?busy'});
    await until(() => list.state === 'failed' && part(list, 'retry'));
    part(list, 'retry')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => answers === 2 && list.state === 'failed');
    same(focusIn(list), part(list, 'retry'));
    page.fetch = fetch;
    await sendKeys({press: 'Enter'});
    await until(() => links(list).length === 4);
    expect(focusIn(list)).not.to.equal(null);
    same(page.document.activeElement, list);
  });

  it('Escape closes it from within the list, and focus goes back to the button that opened it', async () => {
    const {page, list} = await open();
    page.document.querySelector<HTMLElement>('.close')!.click();
    page.document.querySelector<HTMLElement>('.open')!.focus();
    await sendKeys({press: 'Enter'});
    links(list)[0]!.focus();
    await sendKeys({press: 'Escape'});
    await until(() => !dialogOf(page).open);
    same(page.document.activeElement, page.document.querySelector('.open'));
  });
});
