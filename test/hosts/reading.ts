import type {NewsList} from '../../src/index.ts';
import {parts} from '../news-list-double.ts';
import {contrastOf} from './colours.ts';
import {named, size, styleOf, textsIn} from './texts.ts';

/** No text is smaller than 13 pixels, and none that is read at length smaller than the page’s own around the list. */
const smallIn = (list: NewsList): string[] => [
  ...textsIn(list)
    .filter((element) => size(element) < 13)
    .map((element) => `${named(element)} is ${size(element)} px`),
  ...parts(list, 'summary')
    .filter((summary) => size(summary) < size(list))
    .map((summary) => `${named(summary)} is smaller than the page’s text`),
];

const paleIn = (list: NewsList): string[] =>
  textsIn(list)
    .filter((element) => contrastOf(element) < 4.5)
    .map((element) => `${named(element)} has a contrast of ${contrastOf(element).toFixed(2)}`);

/** Lines that are set too close, broken at the wrong places, or not at the side where reading begins. */
function unreadableIn(list: NewsList): string[] {
  return textsIn(list).flatMap((element) => {
    const {lineHeight, textAlign, textIndent, whiteSpace, textDecorationLine} = styleOf(element);
    const least = element.matches('p') ? 1.5 : 1.15;
    return [
      parseFloat(lineHeight) < least * size(element) - 0.01 && `line-height ${lineHeight}`,
      textAlign !== 'start' && `text-align ${textAlign}`,
      textIndent !== '0px' && `text-indent ${textIndent}`,
      whiteSpace !== 'normal' && `white-space ${whiteSpace}`,
      element.matches('.link') && !textDecorationLine.includes('underline') && 'no underline',
    ].flatMap((complaint) => (complaint ? [`${named(element)}: ${complaint}`] : []));
  });
}

const bulletsIn = (list: NewsList): string[] =>
  parts(list, 'card')
    .filter((card) => styleOf(card).display === 'list-item' || styleOf(card.parentElement!).listStyleType !== 'none')
    .map((card) => `${named(card)} has a bullet`);

function headingsIn(list: NewsList): string[] {
  const levels = ['heading', 'title'].flatMap((name) => parts(list, name).map(({tagName}) => tagName));
  return levels.join() === 'H2,H3,H3,H3,H3' ? [] : [`headings are ${levels.join()}`];
}

/** What makes the words of a list hard to read. */
export const readingIn = (list: NewsList): string[] =>
  [smallIn, paleIn, unreadableIn, bulletsIn, headingsIn].flatMap((find) => find(list));
