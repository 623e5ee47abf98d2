import {render} from 'lit/html.js';
import type {NewsItem} from '../feed/model.ts';
import {cardTemplate} from './card.ts';
import {AT_ONCE, classesOf, showsImage} from './card-kind.ts';
import {fitImages, setSizes} from './fit-images.ts';
import {pause} from './pause.ts';
import type {View} from './view.ts';

/** Milliseconds of work between two moments in which the page can answer. */
const SLICE = 6;
/** Milliseconds for the first cards to be painted. */
const FIRST_PAINT = 20;

/** What is in a list: its cards by the ids of their items. */
const made = new WeakMap<Element, Map<string, HTMLLIElement>>();
/** The view that each list shall show. */
const latest = new WeakMap<Element, View>();

/** The items of the cards. */
export const itemOf = new WeakMap<Element, NewsItem>();

const model = document.createElement('li');
model.part = 'card';

function renderCard(card: HTMLLIElement, item: NewsItem, index: number, view: View): void {
  const classes = classesOf(item, index, view);
  const focusBefore = itemOf.get(card)?.image?.focus;
  const {focus = ''} = item.image ?? {};
  itemOf.set(card, item);
  if (card.className !== classes) card.className = classes;
  render(cardTemplate(item, showsImage(item, index, view.options), view), card);
  if (!focus && !focusBefore) return;
  const image = card.querySelector('img');
  // By the style object: a style attribute would fall to a strict content security policy.
  if (image) image.style.objectPosition = focus;
}

/** The cards of a list, without those whose items are gone. */
function cardsIn(list: Element, items: NewsItem[]): Map<string, HTMLLIElement> {
  const cards = made.get(list) ?? new Map<string, HTMLLIElement>();
  made.set(list, cards);
  const wanted = new Set(cards.size ? items.map(({id}) => id) : []);
  for (const [id, card] of cards) {
    if (wanted.has(id)) continue;
    card.remove();
    cards.delete(id);
  }
  return cards;
}

/**
 * Puts cards into a list: the first ones, and all up to the one that the reader is at, at once. An item keeps its
 * element as long as it is shown, so that nothing is loaded or lost anew.
 * @param aim the card that the reader is about to be taken to
 * @returns when all are there, or the next call has taken over
 */
export async function renderCards(list: Element, view: View, aim = 0): Promise<void> {
  const {items} = view;
  const cards = cardsIn(list, items);
  const isNew = !cards.size;
  const focused = list.querySelector(':focus')?.closest('li');
  const at = focused ? items.findIndex(({id}) => cards.get(id) === focused) : 0;
  const together = Math.max(AT_ONCE, aim + 1, at + 1);
  let next = list.firstElementChild;
  let sizes = '';
  const show = (item: NewsItem, index: number) => {
    const card = cards.get(item.id) ?? (model.cloneNode() as HTMLLIElement);
    cards.set(item.id, card);
    renderCard(card, item, index, view);
    const image = sizes && card.querySelector('img');
    if (image) setSizes(image, sizes);
    if (card === next) next = card.nextElementSibling;
    else list.insertBefore(card, next);
  };

  latest.set(list, view);
  items.slice(0, together).forEach(show);
  await Promise.resolve(); // the page sees them before it is asked for their size
  sizes = fitImages(list.querySelectorAll(isNew ? 'img' : 'li:not(.late) img[srcset]'), isNew);
  let end = 0;
  for (let index = together; index < items.length; index++) {
    if (performance.now() > end) {
      await pause(end ? 0 : FIRST_PAINT);
      if (latest.get(list) !== view || !list.isConnected) return;
      end = performance.now() + SLICE;
    }
    show(items[index]!, index);
  }
}
