import {render} from 'lit/html.js';
import type {NewsItem} from '../feed/model.ts';
import {cardTemplate} from './card.ts';
import {classesOf, showsImage} from './card-kind.ts';
import {fitImages, setSizes} from './fit-images.ts';
import type {View} from './view.ts';

/** Cards that appear together: as many as most windows show. */
const AT_ONCE = 16;
/**
 * Milliseconds of work until the page can paint, and answer to its reader; each time twice as many. All cards of a grid
 * are laid out again when some are added, so that slices of one length would take the more time, the longer the list.
 */
const FIRST_SLICE = 8;

/** The view that each list shall show. */
const latest = new WeakMap<Element, View>();

/** The items of the cards. */
export const itemOf = new WeakMap<Element, NewsItem>();

interface Scheduler {
  scheduler: {yield?(): Promise<void>};
}

/** Not by a timer where there is a better way: in a window that nobody looks at, timers take seconds. */
const pause = () =>
  (globalThis as Partial<Scheduler>).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Whether a list so far ends within the window: then what follows is seen at once. */
function endsInWindow(list: Element): boolean {
  const {bottom, height} = list.getBoundingClientRect();
  return height > 0 && bottom < innerHeight;
}

function newCard(): HTMLElement {
  const card = document.createElement('li');
  card.setAttribute('part', 'card');
  return card;
}

function renderCard(card: HTMLElement, item: NewsItem, index: number, view: View, sizes: string): void {
  const classes = classesOf(item, index, view);
  const focusBefore = itemOf.get(card)?.image?.focus;
  const {focus = ''} = item.image ?? {};
  itemOf.set(card, item);
  if (card.className !== classes) card.className = classes;
  render(cardTemplate(item, showsImage(item, index, view.options), view), card);
  const image = card.querySelector('img');
  if (!image) return;
  // By the style object: a style attribute would fall to a strict content security policy.
  if (focus || focusBefore) image.style.objectPosition = focus;
  if (sizes) setSizes(image, sizes);
}

/** The cards of a list by the ids of their items, without those whose items are gone. */
function cardsIn(list: Element, items: NewsItem[]): Map<string, HTMLElement> {
  const cards = new Map([...list.querySelectorAll('li')].map((card) => [itemOf.get(card)!.id, card]));
  const gone = new Map(cards);
  for (const {id} of items) gone.delete(id);
  for (const card of gone.values()) card.remove();
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
  const focused = list.querySelector('li:focus-within');
  const last = Math.max(AT_ONCE - 1, aim, focused ? items.findIndex(({id}) => cards.get(id) === focused) : 0);
  let next = list.firstElementChild;
  let sizes = '';
  let end = 0;
  let slice = FIRST_SLICE;
  let near = true;
  latest.set(list, view);
  // When the first cards are in the page.
  queueMicrotask(() => (sizes = fitImages(list, AT_ONCE, !cards.size)));
  for (const [index, item] of items.entries()) {
    if (index > last && performance.now() > end) {
      await Promise.resolve(); // the page sees what is there before it is asked for its size
      near &&= endsInWindow(list);
      if (!near) await pause();
      if (latest.get(list) !== view || !list.isConnected) return;
      end = performance.now() + slice;
      slice *= 2;
    }
    const card = cards.get(item.id) ?? newCard();
    renderCard(card, item, index, view, sizes);
    if (card === next) next = card.nextElementSibling;
    else list.insertBefore(card, next);
  }
}
