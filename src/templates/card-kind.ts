import type {NewsImage, NewsItem} from '../feed/model.ts';
import type {Looks} from './view.ts';

/** How a card looks: `large`, with its image, or as text only. */
export type CardKind = 'large' | 'image' | 'text';

const IMAGE_CARDS_OF_MAGAZINE = 4;

/** How the card at an index looks in a layout. */
export function kindOf(layout: Looks['layout'], index: number): CardKind {
  if (layout === 'compact') return 'text';
  if (layout !== 'magazine') return 'image';
  if (index === 0) return 'large';
  return index <= IMAGE_CARDS_OF_MAGAZINE ? 'image' : 'text';
}

/** The image that the card at an index shows, if it shows one. */
export function imageOf({image}: NewsItem, index: number, {layout, noImages}: Looks): NewsImage | undefined {
  return noImages || kindOf(layout, index) === 'text' ? undefined : image;
}
