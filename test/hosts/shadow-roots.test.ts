import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {button, links, part, same, wordsOf} from '../news-list-double.ts';
import {hostPage, listsOf, until} from './host-page.ts';

/** WebKit loses a key that comes while the frame is about to get the focus: pressed again where nothing came of it. */
async function pressEnter(page: Window, control: HTMLElement, done: () => unknown): Promise<void> {
  for (let presses = 0; presses < 3 && !done(); presses++) {
    page.focus();
    control.focus();
    await sendKeys({press: 'Enter'});
    await aTimeout(500);
  }
  await until(done);
}

for (const name of ['shadow-open', 'shadow-closed']) {
  describe(`in the shadow root of another component, ${name.split('-')[1]}`, function () {
    this.timeout(30_000);

    it('the list speaks the language around that component, also when it changes', async () => {
      const page = await hostPage(name);
      const list = listsOf(page)[0]!;
      await until(() => wordsOf(part(list, 'more')) === 'Weitere Neuigkeiten anzeigen');
      page.document.querySelector('[lang=de]')!.setAttribute('lang', 'ar');
      await until(() => wordsOf(part(list, 'more')) === 'عرض المزيد من الأخبار');
      expect(page.getComputedStyle(list.shadowRoot!.querySelector('section')!).direction).to.equal('rtl');
    });

    it('the skip link goes to the end of the list, and the address stays', async () => {
      const page = await hostPage(name);
      const list = listsOf(page)[0]!;
      await pressEnter(page, part(list, 'skip')!, () => list.shadowRoot!.activeElement?.id === 'after');
      expect(page.location.hash).to.equal('');
      await sendKeys({press: 'Tab'});
      expect(wordsOf(page.document.activeElement)).to.equal('A link after the list');
    });

    it('focus goes to the first new title after “Show more news”', async () => {
      const page = await hostPage(name);
      const list = listsOf(page)[0]!;
      page.focus();
      part(list, 'more')!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => links(list).length === 6 && list.shadowRoot!.activeElement === links(list)[4]);
    });

    it('focus stays when a description is opened', async () => {
      const page = await hostPage(name);
      const list = listsOf(page)[0]!;
      const toggle = list.shadowRoot!.querySelector<HTMLButtonElement>('.toggle')!;
      await pressEnter(page, toggle, () => part(list, 'description'));
      same(list.shadowRoot!.activeElement, toggle);
      expect(button(list, 'Bildbeschreibung')?.getAttribute('aria-expanded')).to.equal('true');
    });
  });
}

describe('in several shadow roots', function () {
  this.timeout(30_000);

  it('the list is found by its language and keeps its focus', async () => {
    const page = await hostPage('shadow-open');
    const list = listsOf(page)[0]!;
    const outer = page.document.createElement('div');
    outer.lang = 'fr';
    outer.attachShadow({mode: 'open'}).append(page.document.querySelector('open-shell')!);
    page.document.querySelector('main')!.append(outer);
    await until(() => list.state === 'ready' && wordsOf(part(list, 'skip')).startsWith('Passer'), 'not French');
    links(list)[0]!.focus();
    await list.showMore();
    same(list.shadowRoot!.activeElement, links(list)[0]);
  });
});
