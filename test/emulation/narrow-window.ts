import {waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {NewsList} from '../../src/index.ts';
import {listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';

export const WIDTH = 320;
/** Of the page, as on a phone. */
export const MARGIN = 16;

/** More than a language needs, so that the next one has it too. */
const ROOM = 50;
const TOOLBAR = 40;

/** Two whites: when the page takes the other, all of it is painted again. WebKit paints else too little. */
const WHITES = ['#fff', '#fefefe'];

const HTML = `<!doctype html><title>Page</title><body style="margin: ${MARGIN}px; font-family: sans-serif">`;
/** A narrow window of its own for some lists, side by side with others: not all engines make the real one so narrow. */
export async function narrowWindow(lists: NewsList[], index: number): Promise<FrameWindow> {
  const element = Object.assign(document.createElement('iframe'), {title: 'Page under test', srcdoc: HTML});
  const place = `position: fixed; inset-block-start: 0; inset-inline-start: ${index * WIDTH}px`;
  element.style.cssText = `${place}; inline-size: ${WIDTH}px; border: 0`;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
  document.body.append(element);
  await loaded;
  const page = element.contentWindow as FrameWindow;
  repaint(page);
  page.document.body.append(...lists);
  return page;
}

/** Makes windows so high that all of them is in one picture. */
export async function fit(pages: FrameWindow[]): Promise<void> {
  const bottoms = pages.map(({document}) => document.body.getBoundingClientRect().bottom + MARGIN);
  const height = Math.ceil(Math.max(...bottoms));
  if (pages.every(({innerHeight}) => innerHeight >= height)) return;
  for (const page of pages) (page.frameElement as HTMLElement).style.blockSize = `${height + ROOM}px`;
  await setViewport({width: pages.length * WIDTH, height: height + ROOM + TOOLBAR});
  await waitUntil(() => innerHeight >= height, `no window of ${height} px`, {timeout: 8000});
}

/** Paints a page again with its next frame, also what seems to be as it was. */
export function repaint({document}: FrameWindow): void {
  const {style, dataset} = document.documentElement;
  dataset['white'] = dataset['white'] === '0' ? '1' : '0';
  style.background = WHITES[Number(dataset['white'])]!;
}

/** Gives a skip link focus, or its look where the window is not active: WebKitGTK's is not once it has another size. */
export function focusSkipLink(link: HTMLElement): void {
  link.focus();
  if (link.matches(':focus')) return;
  const sheets = (link.getRootNode() as ShadowRoot).adoptedStyleSheets;
  for (const rule of sheets.flatMap(({cssRules}) => [...cssRules] as Partial<CSSStyleRule>[])) {
    if (rule.selectorText) rule.selectorText = rule.selectorText.replace('.skip:not(:focus)', '.skip:not(.skip)');
  }
}

/** Lets all lists of a page speak a language; resolves when they do. */
export async function speak(page: FrameWindow, locale: string): Promise<void> {
  page.document.documentElement.lang = locale;
  const spoken = () => listsIn(page).map(({shadowRoot}) => shadowRoot!.querySelector('section')!.lang);
  await waitUntil(() => spoken().every((lang) => lang === locale), `no words of ${locale}`, {
    interval: 5,
    timeout: 8000,
  });
}
