import {str} from '@lit/localize';
import type {Msg} from './message.ts';

/**
 * For the extractor alone; nothing imports this. Sentences that depend on a number have one message for each CLDR
 * plural category, because a language may need any of them. `words.ts` has the two that English needs.
 */
export function pluralForms(msg: Msg, n: string, shown: string, total: string): string[] {
  return [
    msg(str`${n} more news items, ${shown} of ${total}`, {
      id: 'list.added.zero',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news item, ${shown} of ${total}`, {id: 'list.added.one', desc: 'Spoken after cards were added.'}),
    msg(str`${n} more news items, ${shown} of ${total}`, {
      id: 'list.added.two',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news items, ${shown} of ${total}`, {
      id: 'list.added.few',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news items, ${shown} of ${total}`, {
      id: 'list.added.many',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news items, ${shown} of ${total}`, {
      id: 'list.added.other',
      desc: 'Spoken after cards were added.',
    }),

    msg(str`${n} more news items, ${shown} so far`, {
      id: 'list.added-so-far.zero',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news item, ${shown} so far`, {
      id: 'list.added-so-far.one',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news items, ${shown} so far`, {
      id: 'list.added-so-far.two',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news items, ${shown} so far`, {
      id: 'list.added-so-far.few',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news items, ${shown} so far`, {
      id: 'list.added-so-far.many',
      desc: 'Spoken after cards were added.',
    }),
    msg(str`${n} more news items, ${shown} so far`, {
      id: 'list.added-so-far.other',
      desc: 'Spoken after cards were added.',
    }),

    msg(str`${n} new items`, {id: 'list.new.zero', desc: 'Button above the list.'}),
    msg(str`${n} new item`, {id: 'list.new.one', desc: 'Button above the list.'}),
    msg(str`${n} new items`, {id: 'list.new.two', desc: 'Button above the list.'}),
    msg(str`${n} new items`, {id: 'list.new.few', desc: 'Button above the list.'}),
    msg(str`${n} new items`, {id: 'list.new.many', desc: 'Button above the list.'}),
    msg(str`${n} new items`, {id: 'list.new.other', desc: 'Button above the list.'}),
  ];
}
