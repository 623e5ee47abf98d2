import {nextFrame, waitUntil} from '@open-wc/testing';
import {allIn, frame, listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {textFaultsIn} from './text-faults.ts';

/** Each page with the state in which its lists end. */
export const PAGES: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...['index', 'grid', 'list', 'compact', 'magazine', 'sidebar', 'empty', 'flawed', 'broken-images', 'several'],
      ...['locale-missing', 'paged', 'descriptions', 'languages', 'rtl', 'dark', 'theme'],
    ].map((name) => [name, 'ready']),
  ),
  loading: 'loading',
  failed: 'failed',
  stale: 'failed',
};

afterEach(() => localStorage.removeItem('news-list-descriptions'));

/** A demo page in a frame, with its lists as they will be. */
export async function openPage(name: string, width = 1000): Promise<FrameWindow> {
  const page = await frame({src: `/demo/${name}.html`}, width);
  await waitUntil(() => page.customElements.get('news-list'), 'no element', {timeout: 4000});
  await allIn(page, PAGES[name]!);
  return page;
}

/** Makes the frame so wide, and so high that all of the page is in it. */
export async function resize(page: FrameWindow, width: number): Promise<void> {
  const {style} = page.frameElement as HTMLIFrameElement;
  style.inlineSize = `${width}px`;
  style.blockSize = '700px';
  await nextFrame();
  style.blockSize = `${page.document.documentElement.scrollHeight + 100}px`;
  await nextFrame();
}

/** Gives every shadow root of a page a style sheet of the reader's. */
export function adopt(page: FrameWindow, css: string): void {
  for (const list of listsIn(page)) {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(css);
    list.shadowRoot!.adoptedStyleSheets.push(sheet);
  }
}

/** Text that cannot be read in any list of a page, and scrolling sideways. */
export function faultsIn(page: FrameWindow): string[] {
  const sideways = page.document.documentElement.scrollWidth - page.innerWidth;
  return [...listsIn(page).flatMap(textFaultsIn), ...(sideways > 0 ? [`sideways: ${sideways} px`] : [])];
}

/** Opens all image descriptions, so that there is as much to read as there can be. */
export async function openDescriptions(page: FrameWindow): Promise<void> {
  for (const list of listsIn(page)) {
    const all = list.shadowRoot!.querySelector<HTMLElement>('[aria-pressed=false]');
    all?.click();
    await waitUntil(() => !all || list.shadowRoot!.querySelector('[aria-pressed=true]'));
  }
}
