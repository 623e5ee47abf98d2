import {aTimeout, expect, fixtureSync, nextFrame, waitUntil} from '@open-wc/testing';
import '../src/define.ts';
import type {NewsList} from '../src/index.ts';
import {fakeFetch} from './fetch-double.ts';
import type {Answer} from './fetch-double.ts';
export {logged} from './logs.ts';

export type Members = Record<string, unknown>;

export const PICTURE = new URL('/demo/images/bell.svg', location.href).href;

/** A small item of a feed, as its writer would write it. */
export const item = (name: string | number, members: Members = {}): Members => ({
  id: `id-${name}`,
  url: `https://museum.example/${name}`,
  title: `Title ${name}`,
  ...members,
});

/** A small feed in English: of these items, or of so many. */
export const feedOf = (items: number | Members[], members: Members = {}): Members => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Museum',
  language: 'en',
  items: typeof items === 'number' ? Array.from({length: items}, (_, index) => item(index + 1)) : items,
  ...members,
});

/** An item with a picture, described and credited. */
export const pictured = (name: string | number, image: Members = {}, members: Members = {}): Members =>
  item(name, {_image: {about: '', url: PICTURE, alt: `Alt ${name}`, ...image}, ...members});

let fetches: ReturnType<typeof fakeFetch> | undefined;

/** Lets `fetch` answer until the end of the test. */
export function serve(answers: Record<string, Answer>): ReturnType<typeof fakeFetch> {
  fetches?.restore();
  return (fetches = fakeFetch(answers));
}

async function forget(): Promise<void> {
  fetches?.restore();
  fetches = undefined;
  localStorage.removeItem('news-list-descriptions');
  if (history.state !== null) history.replaceState(null, ''); // WebKit allows a hundred in ten seconds
  await caches.delete('news-list');
}

beforeEach(forget);
afterEach(forget);

/** Puts markup between two links, in a place whose language is known, and gives the first list in it. */
export function place(markup: string, feed?: unknown, lang = 'en'): NewsList {
  const around = fixtureSync<HTMLElement>(
    `<div lang="${lang}"><a href="#before">before</a><div class="here"></div><a href="#after">after</a></div>`,
  );
  const template = document.createElement('template');
  template.innerHTML = markup;
  const content = document.importNode(template.content, true);
  const list = content.querySelector('news-list')!;
  if (feed !== undefined) list.feed = feed;
  around.querySelector('.here')!.replaceWith(content);
  return list;
}

/** Resolves when the list is as it will be. */
export async function settled(list: NewsList): Promise<void> {
  await aTimeout(0);
  await waitUntil(() => list.state !== 'loading', 'still loading', {interval: 5, timeout: 4000});
  await nextFrame();
}

/** The same as `place`, after its feed has come. */
export async function mount(markup: string, feed?: unknown, lang?: string): Promise<NewsList> {
  const list = place(markup, feed, lang);
  await settled(list);
  return list;
}

/** Resolves with the next event of that type. */
export const next = <T extends Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), {once: true}));

export const wordsOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All elements of a selector in the shadow root, without those in something hidden. */
export const all = <T extends HTMLElement>(list: NewsList, selector: string): T[] =>
  [...list.shadowRoot!.querySelectorAll<T>(selector)].filter((element) => !element.closest('[hidden]'));

export const part = <T extends HTMLElement>(list: NewsList, name: string): T | undefined =>
  all<T>(list, `[part~=${name}]`)[0];

export const parts = <T extends HTMLElement>(list: NewsList, name: string): T[] => all<T>(list, `[part~=${name}]`);

/** A button by its accessible name, or by the beginning of it. */
export const button = (list: NewsList, name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(list, 'button').find((element) => wordsOf(element).startsWith(name));

/** The links of the cards, by role and name: those in the headings of the list's items. */
export const links = (list: NewsList): HTMLAnchorElement[] => all(list, 'li :is(h1, h2, h3, h4, h5, h6) a');

export const titles = (list: NewsList): string[] => links(list).map(wordsOf);

/** Where focus is, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Everything that the live region says, with the time of each. */
export function listen(list: NewsList): {text: string; at: number}[] {
  const said: {text: string; at: number}[] = [];
  const region = list.shadowRoot!.querySelector('[aria-live]')!;
  new MutationObserver(() => {
    const text = region.textContent;
    if (text) said.push({text, at: performance.now()});
  }).observe(region, {childList: true, characterData: true, subtree: true});
  return said;
}

/** Resolves when the live region has said so many messages. */
export async function heard(said: {text: string}[], count: number): Promise<string[]> {
  await waitUntil(() => said.length >= count, `said only: ${said.map(({text}) => text).join(' | ')}`, {timeout: 2000});
  return said.map(({text}) => text);
}

/** The custom states that are on, of those that are promised. */
export const statesOf = (list: NewsList): string[] =>
  ['loading', 'ready', 'empty', 'failed', 'stale'].filter((name) => list.matches(`:state(${name})`));

const nameOf = (node: Node | null | undefined) =>
  node ? `${node.nodeName} “${wordsOf(node).slice(0, 40)}”` : String(node);

/** Expects one and the same node; chai would take minutes to write two of them down. */
export function same(actual: Node | null | undefined, expected: Node | null | undefined): void {
  expect(actual === expected, `${nameOf(actual)} instead of ${nameOf(expected)}`).to.equal(true);
}
