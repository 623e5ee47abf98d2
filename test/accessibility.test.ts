import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {violationsIn} from './axe.ts';
import {allIn, frame, listsIn} from './frame-double.ts';
import type {FrameWindow} from './frame-double.ts';
import {parts} from './news-list-double.ts';

// The gallery has a file of its own: 55 lists on one page take axe a while.
const READY = ['ready'];
const PAGES: Record<string, string[]> = {
  ...Object.fromEntries(
    [
      ...['index', 'grid', 'list', 'compact', 'magazine', 'sidebar', 'ready', 'empty', 'flawed', 'broken-images'],
      ...[
        'locale-missing',
        'several',
        'paged',
        'refresh',
        'descriptions',
        'languages',
        'german',
        'language-switch',
        'rtl',
        'dark',
        'theme',
      ],
    ].map((name) => [name, READY]),
  ),
  loading: ['loading'],
  failed: ['failed'],
  stale: ['failed'],
};

/** What axe does not see: nothing may need sideways scrolling in a narrow window. */
function sidewaysIn({document, innerWidth}: FrameWindow): number {
  return document.documentElement.scrollWidth - innerWidth;
}

function smallTargetsIn(page: FrameWindow): string[] {
  const small: string[] = [];
  for (const list of listsIn(page)) {
    const check = (element: HTMLElement, least: number) => {
      const {width, height} = element.getBoundingClientRect();
      if (Math.min(width, height) < least - 0.01) small.push(`${element.textContent.trim()}: ${width} × ${height}`);
    };
    list.shadowRoot!.querySelectorAll<HTMLElement>('li a').forEach((link) => check(link, 24));
    list.shadowRoot!.querySelectorAll<HTMLElement>('button').forEach((button) => check(button, 44));
  }
  return small;
}

/** Text that is cut off, as by line-clamp or an ellipsis: it or a box around it hides what is too much. */
function clippedTextIn(page: FrameWindow): string[] {
  const clips = (element: Element) =>
    page.getComputedStyle(element).overflow !== 'visible' &&
    (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  return listsIn(page).flatMap((list) =>
    ['title', 'summary', 'credit', 'description', 'date', 'notice', 'heading', 'intro']
      .flatMap((name) => parts(list, name))
      .filter((element) => clips(element) || clips(element.parentElement!) || clips(element.closest('li, section')!))
      .map((element) => `${element.part.value}: ${element.textContent.trim()}`),
  );
}

describe('the demo page', function () {
  this.timeout(40_000);

  for (const [name, states] of Object.entries(PAGES)) {
    it(`${name} is accessible by axe, from left and from right, narrow and wide`, async () => {
      const page = await frame({src: `/demo/${name}.html`});
      await waitUntil(() => page.customElements.get('news-list'), 'no element', {timeout: 4000});
      await allIn(page, ...states);
      expect(listsIn(page), 'lists').not.to.deep.equal([]);
      for (const dir of ['ltr', 'rtl']) {
        page.document.documentElement.dir = dir;
        for (const width of [320, 1200]) {
          page.frameElement!.setAttribute('style', `inline-size: ${width}px; block-size: 700px; border: 0`);
          await aTimeout(50);
          const where = `${dir}, ${width} px`;
          expect(await violationsIn(page), where).to.deep.equal([]);
          expect(sidewaysIn(page), where).to.be.at.most(0);
          expect(smallTargetsIn(page), where).to.deep.equal([]);
          expect(clippedTextIn(page), where).to.deep.equal([]);
        }
      }
    });
  }
});

describe('a page that is known to be bad', () => {
  const bad = (body: string) => `<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1>${body}</main>`;

  for (const [rule, body] of Object.entries({
    'image-alt': '<img src="/demo/images/bell.svg">',
    'button-name': '<button></button>',
    'heading-order': '<h4>Level four</h4>',
    'color-contrast': '<p style="color: #999; background: #fff">Pale</p>',
    'color-contrast-enhanced': '<p style="color: #666; background: #fff">Not quite black</p>',
    list: '<ul><div>No item</div></ul>',
  })) {
    it(`fails by ${rule}`, async () => {
      const found = await violationsIn(await frame({srcdoc: bad(body)}));
      expect(found.map((text) => text.split(':')[0])).to.include(rule);
    });
  }

  it('fails by a problem in the shadow root of a list', async () => {
    const page = await frame({src: '/demo/ready.html'});
    await allIn(page, 'ready');
    await waitUntil(() => listsIn(page)[0]?.shadowRoot?.querySelector('img'));
    listsIn(page)[0]!.shadowRoot!.querySelector('img')!.removeAttribute('alt');
    expect((await violationsIn(page)).join()).to.match(/^image-alt/);
  });
});
