import type {StrResult} from '@lit/localize';
import {filled} from './filled.ts';
import {pluralRules} from './intl.ts';

/** A text of the source language, with its values if it has any. */
export type SourceText = string | StrResult;

/** The words of one language by message id; `{0}` stands for the first value. */
export type Words = Readonly<Record<string, string>>;

/** Known to lit-localize's extractor by its type; unlike Lit's own `msg` it belongs to one element, not to the page. */
export type Msg = ((text: SourceText, options: {id: string; desc?: string}) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** A `msg` that speaks the language of `words`; where they have none, the source language. */
export const messagesIn =
  (words: Words): Msg =>
  (source, {id}) => {
    const {strings, values} = typeof source === 'string' ? {strings: [source], values: []} : source;
    return filled(words[id] ?? strings.reduce((text, more, index) => `${text}{${index - 1}}${more}`), values);
  };

/**
 * A sentence that depends on a number. A language may have forms that English lacks, so they are looked up by id and
 * CLDR plural category: `list.added.few`. `one` and `other` are the forms of the source language.
 */
export const pluralsIn =
  (words: Words, locale: string) =>
  (count: number, id: string, values: string[], one: string, other: string): string => {
    const category = pluralRules(locale).select(count);
    const source = category === 'one' ? one : other;
    return filled(words[`${id}.${category}`] ?? words[`${id}.other`] ?? source, values);
  };
