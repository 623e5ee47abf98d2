import {card} from './card.ts';
import {layouts} from './layouts.ts';
import {list} from './list.ts';
import {media} from './media.ts';

export const styles = [list, card, layouts, media];
