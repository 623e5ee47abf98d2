import type {NewsList} from '../../src/index.ts';
import {parts, wordsOf} from '../news-list-double.ts';

const INSIDE = ['title', 'date', 'image', 'credit', 'description-button', 'summary'];

function overlap(one: Element, two: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 1;
}

const pairs = <T>(values: T[]): [T, T][] =>
  values.flatMap((one, index) => values.slice(index + 1).map((two): [T, T] => [one, two]));

/** Cards that lie on each other, and words or pictures that do so in a card. */
export function overlapsIn(list: NewsList): string[] {
  const cards = parts(list, 'card');
  const within = cards.map((card) =>
    INSIDE.flatMap((name) => parts(list, name).filter((element) => card.contains(element))),
  );
  return [cards, ...within]
    .flatMap(pairs)
    .filter(([one, two]) => overlap(one, two))
    .map(([one, two]) => `${one.part.value} “${wordsOf(one).slice(0, 20)}” lies on ${two.part.value}`);
}
