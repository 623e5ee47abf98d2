import {render} from 'lit/html.js';
import type {NewsItem} from '../feed/model.ts';
import {cardTemplate} from './card.ts';
import {kindOf, showsImage} from './card-kind.ts';
import type {View} from './view.ts';

const made = new WeakMap<Element, Map<string, HTMLLIElement>>();

/** The items of the cards. */
export const itemOf = new WeakMap<Element, NewsItem>();

function newCard(): HTMLLIElement {
  const card = document.createElement('li');
  card.part = 'card';
  return card;
}

/** Puts cards into a list. An item keeps its element as long as it is shown, so that nothing is loaded or lost anew. */
export function renderCards(list: Element, view: View): void {
  const before = made.get(list);
  const now = new Map<string, HTMLLIElement>();
  let next = list.firstElementChild;
  view.items.forEach((item, index) => {
    const card = before?.get(item.id) ?? newCard();
    now.set(item.id, card);
    itemOf.set(card, item);
    card.className = `card ${kindOf(index, view.options)}`;
    render(cardTemplate(item, showsImage(item, index, view.options), view), card);
    if (card === next) next = card.nextElementSibling;
    else list.insertBefore(card, next);
    const image = card.querySelector('img');
    // By the style object: a style attribute would fall to a strict content security policy.
    if (image) image.style.objectPosition = image.dataset['focus']!;
  });
  for (const [id, card] of before ?? []) if (!now.has(id)) card.remove();
  made.set(list, now);
}
