import {nextFrame, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {frame} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {parts} from '../news-list-double.ts';

export type HostWindow = FrameWindow & {roots?: ShadowRoot[]};

/** Resolves when something is true, also on a busy machine. */
export const until = (condition: () => unknown, complaint?: string): Promise<void> =>
  waitUntil(condition, complaint, {timeout: 15_000});

/** What a reader does before the list can be seen. */
const STEPS: Record<string, (document: Document) => void> = {
  dialog: (document) => document.querySelector<HTMLElement>('.open')!.click(),
  details: (document) => document.querySelector('details')!.setAttribute('open', ''),
};

/** The lists of a page, also those in shadow roots of its own. */
export const listsOf = ({document, roots = []}: HostWindow): NewsList[] =>
  [document, ...roots].flatMap((root) => [...root.querySelectorAll('news-list')]);

/** A page of `pages/`, untouched. */
export const untouched = (name: string, width?: number): Promise<HostWindow> =>
  frame({src: `/test/hosts/pages/${name.includes('.') ? name : `${name}.html`}`}, width);

/** A page of `pages/`, when its lists show their cards. */
export async function hostPage(name: string, width?: number): Promise<HostWindow> {
  const page: HostWindow = await untouched(name, width);
  await until(() => page.customElements.get('news-list'), 'no element');
  STEPS[name]?.(page.document);
  const shown = (list: NewsList) => list.state === 'ready' && parts(list, 'card').length > 0;
  await until(() => listsOf(page).length && listsOf(page).every(shown), 'no cards');
  await nextFrame();
  return page;
}
