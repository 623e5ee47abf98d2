import {waitUntil} from '@open-wc/testing';
import type {NewsList} from '../src/index.ts';
import {allIn, frame, listsIn} from './frame-double.ts';
import type {FrameWindow} from './frame-double.ts';
import {wordsOf} from './news-list-double.ts';

const PATIENT = {timeout: 4000};

const languages = (await (await fetch('/locales/languages.json')).json()) as object;

/** The languages that the gallery has to show. */
export const TAGS = Object.keys(languages).sort();

export const one = <T extends HTMLElement>({document}: FrameWindow, selector: string) =>
  document.querySelector<T>(selector)!;

export const selectIn = (page: FrameWindow) => one<HTMLSelectElement>(page, 'select');

export const buttonIn = ({document}: FrameWindow, name: string) =>
  [...document.querySelectorAll('button')].find((element) => wordsOf(element) === name)!;

/** The language around a list, as the page says it. */
export const tagOf = (list: NewsList) => list.closest<HTMLElement>('[lang]')!.lang;

/** The lists that can be seen. */
export const shownIn = (page: FrameWindow) => listsIn(page).filter((list) => list.checkVisibility());

/** The gallery, with its lists as they will be. */
export async function open(address = ''): Promise<FrameWindow> {
  const page = await frame({src: `/demo/gallery.html${address}`});
  await waitUntil(() => listsIn(page).length, 'no list', PATIENT);
  await allIn(page, 'ready', 'failed');
  return page;
}

/** Resolves when a language is shown alone, to its two lists. */
export async function alone(page: FrameWindow, tag: string): Promise<NewsList[]> {
  await waitUntil(() => page.location.hash === `#${tag}`, `address: ${page.location.href}`, PATIENT);
  await waitUntil(() => shownIn(page).length === 2, `${tag} alone`, PATIENT);
  await allIn(page, 'ready', 'failed');
  await waitUntil(() => tag === 'en' || one(page, 'table'), 'words', PATIENT);
  return shownIn(page);
}

/** Resolves when all languages are shown. */
export async function all(page: FrameWindow): Promise<void> {
  await waitUntil(() => page.location.hash === '#all', `address: ${page.location.href}`, PATIENT);
  await waitUntil(() => shownIn(page).length === TAGS.length, 'all languages', PATIENT);
}
