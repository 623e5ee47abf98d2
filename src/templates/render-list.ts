import {render} from 'lit/html.js';
import {renderCards} from './cards.ts';
import {listTemplate} from './list.ts';
import type {View} from './view.ts';

/** Puts a view on screen: the list, then its cards. */
export function renderList(root: ShadowRoot, view: View): void {
  render(listTemplate(view), root);
  const list = root.querySelector('ul');
  if (list) renderCards(list, view);
}
