import {setViewport} from '@web/test-runner-commands';
import {TARGETS} from '../../src/generated/locale-codes.ts';
import type {FrameWindow} from '../frame-double.ts';
import {logged, part} from '../news-list-double.ts';
import {listsInEveryState} from './every-state.ts';
import {prepareInks} from './inks.ts';
import {fit, focusSkipLink, narrowWindow, speak} from './narrow-window.ts';

let opened: Promise<FrameWindow[]> | undefined;

after(async () => {
  for (const page of (await opened) ?? []) page.frameElement!.remove();
  await setViewport({width: 800, height: 600});
});

async function open(): Promise<FrameWindow[]> {
  const words = TARGETS.map((locale) => import(`../../src/generated/locales/${locale}.ts`));
  const heaps = await listsInEveryState();
  await Promise.all(words); // all at once is faster than one by one
  const pages = [];
  for (const lists of heaps) pages.push(await narrowWindow(lists, pages.length));
  await fit(pages);
  const [rich] = heaps[0];
  await rich!.showMore();
  logged('warn');
  focusSkipLink(part(rich!, 'skip')!);
  pages.forEach(prepareInks);
  return pages;
}

/** Two windows with lists in every state in a language; they are the same for all tests of a file. */
export async function pagesIn(locale: string): Promise<FrameWindow[]> {
  const pages = await (opened ??= open());
  await Promise.all(pages.map((page) => speak(page, locale)));
  await fit(pages);
  return pages;
}
