import type {NewsList} from '../../src/index.ts';
import {parts, wordsOf} from '../news-list-double.ts';

const TEXTS = ['heading', 'intro', 'descriptions', 'title', 'link', 'date', 'credit', 'description-button', 'summary'];

export const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);
export const size = (element: Element) => parseFloat(styleOf(element).fontSize);
export const named = (element: HTMLElement) => `${element.part.value} “${wordsOf(element).slice(0, 30)}”`;
/** The parts of a list that are words. */
export const textsIn = (list: NewsList) => [...TEXTS, 'more', 'count'].flatMap((name) => parts(list, name));
