import {render} from 'lit/html.js';
import {renderCards} from './cards.ts';
import {listTemplate} from './list.ts';
import type {View} from './view.ts';

/**
 * Puts a view on screen: the list, then its cards.
 * @param aim the card that the reader is about to be taken to
 * @returns when all cards are there
 */
export function renderList(root: ShadowRoot, view: View, aim?: number): Promise<void> | undefined {
  render(listTemplate(view), root);
  const list = root.querySelector('ul');
  return list ? renderCards(list, view, aim) : undefined;
}
