import type {NewsItem} from '../feed/model.ts';
import type {Options} from '../options.ts';
import type {View} from './view.ts';

/** How a card looks: `large`, with its image, or as text only. */
export type CardKind = 'large' | 'image' | 'text';

const IMAGE_CARDS_OF_MAGAZINE = 4;

/** How the card at an index looks in a layout. */
export function kindOf(index: number, {layout}: Options): CardKind {
  if (layout === 'magazine') return !index ? 'large' : index > IMAGE_CARDS_OF_MAGAZINE ? 'text' : 'image';
  return layout === 'compact' ? 'text' : 'image';
}

/** Whether the card at an index shows the image of its item. */
export const showsImage = ({image}: NewsItem, index: number, options: Options): boolean =>
  !!image && !options.noImages && kindOf(index, options) !== 'text';

/** Whether the long description of an item's image is open. */
export const showsDescription = ({id, image}: NewsItem, {options, descriptions}: View): boolean =>
  !!image?.description &&
  (options.descriptions === 'shown' || (options.descriptions === 'button' && descriptions.isOpen(id)));

/** What the looks of a card depend on. Said by classes: a style sheet that asks for it has to look at each card again. */
export const classesOf = (item: NewsItem, index: number, view: View): string =>
  `card ${kindOf(index, view.options)}${
    showsImage(item, index, view.options) ? (showsDescription(item, view) ? ' pictured open' : ' pictured') : ''
  }`;
