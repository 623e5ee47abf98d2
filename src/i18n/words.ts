import {str} from '@lit/localize';
import type {Language} from './language.ts';

// Every sentence that the element says by itself, each a whole sentence, so that a translation can turn it round.
// Those that depend on a number are listed for translators in plural-forms.ts, with the forms that English lacks.

export const news = (language: Language) =>
  language.msg('News', {id: 'list.name', desc: 'Names the list for screen readers when the page gives it no heading.'});

export const skip = (language: Language) =>
  language.msg('Skip this news list', {
    id: 'list.skip',
    desc: 'Link for keyboard users: jumps to what follows the list.',
  });

export const showMore = (language: Language) =>
  language.msg('Show more news', {id: 'list.more', desc: 'Button under the cards: adds more cards.'});

export const shownCount = (language: Language, shown: number, total?: number) =>
  total === undefined
    ? language.msg(str`${language.number(shown)} so far`, {
        id: 'list.count-so-far',
        desc: 'Beside the button: how many news items are shown while nobody knows yet how many there are.',
      })
    : language.msg(str`${language.number(shown)} of ${language.number(total)}`, {
        id: 'list.count',
        desc: 'Beside the button: how many news items are shown of how many, as in “6 of 24”.',
      });

export const empty = (language: Language) =>
  language.msg('No news at the moment.', {id: 'list.empty', desc: 'In place of the list when the feed has no items.'});

export const imageDescription = (language: Language) =>
  language.msg('Image description', {
    id: 'image.description',
    desc: 'Button under an image: opens its long description.',
  });

export const showAllDescriptions = (language: Language) =>
  language.msg('Show all image descriptions', {
    id: 'image.show-all',
    desc: 'Switch above the list; its words stay the same whether it is on or off.',
  });

export const imageCredit = (language: Language, credit: string) =>
  language.msg(str`© Image: ${credit}`, {
    id: 'image.credit',
    desc: 'Under an image whose credit is only a name: photographer, museum or both.',
  });

export const inLanguage = (language: Language, tag: string) =>
  language.msg(str`In ${language.languageName(tag)}`, {
    id: 'card.language',
    desc: 'Beside the date: the language that an article is written in, as in “In German”. The name comes in the form that language lists use.',
  });

export const opensInNewTab = (language: Language) =>
  language.msg('opens in a new tab', {id: 'card.new-tab', desc: 'In parentheses after the words of a link.'});

export const fromSource = (language: Language, source: string) =>
  language.msg(str`Source: ${source}`, {
    id: 'card.source',
    desc: 'Beside the date: the museum or network that published it.',
  });

export const retry = (language: Language) =>
  language.msg('Retry', {id: 'status.retry', desc: 'Button after a failure: asks for the news again.'});

export const savedOn = (language: Language, date: string) =>
  language.msg(str`Saved on ${date}`, {
    id: 'status.saved',
    desc: 'Above older news shown after a failure: the day of that copy.',
  });

export const sourceMissing = (language: Language, address: string) =>
  language.msg(str`The news from ${address.split('/')[2] || address} could not be loaded.`, {
    id: 'status.source-missing',
    desc: 'Above the list when one of several sources failed. The value is a host name such as museum.example.',
  });

export const moreFailed = (language: Language) =>
  language.msg('More news could not be loaded. You can try again.', {
    id: 'status.more-failed',
    desc: 'Beside “Show more news” when the next page of news failed.',
  });

export const failed = (language: Language) =>
  language.msg('The news could not be loaded.', {
    id: 'failure.unknown',
    desc: 'When nothing more is known about the failure.',
  });

export const offline = (language: Language) =>
  language.msg('The news cannot be loaded because you are offline.', {
    id: 'failure.offline',
    desc: 'The browser says that it has no connection.',
  });
