import type {Language} from './language.ts';

// Part of what is loaded when a reader acts; imports nothing at run time.

export const loadingMore = (language: Language) =>
  language.msg('Loading more news', {
    id: 'list.loading',
    desc: 'Spoken by screen readers after “Show more news” was pressed.',
  });

/** Says after cards were added how many, and how many there are; `total` is unknown while there are unread pages. */
export function itemsAdded({number, plural}: Language, added: number, shown: number, total?: number): string {
  const values = [added, shown, total ?? 0].map(number);
  return total === undefined
    ? plural(added, 'list.added-so-far', values, '{0} more news item, {1} so far', '{0} more news items, {1} so far')
    : plural(added, 'list.added', values, '{0} more news item, {1} of {2}', '{0} more news items, {1} of {2}');
}
