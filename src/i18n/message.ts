import {isStrTagged, joinStringsAndValues} from '@lit/localize';
import {pluralRules} from './intl.ts';
import type {StrResult} from '@lit/localize';

/** A text of the source language, with its values if it has any. */
export type SourceText = string | StrResult;

/** The words of one language by message id, as `npm run locales` writes them. */
export type Templates = Record<string, SourceText>;

/** Known to lit-localize's extractor by its type; unlike Lit's own `msg` it belongs to one element, not to the page. */
export type Msg = ((text: SourceText, options: {id: string; desc?: string}) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/** Fills a translation with the values of the text that it translates; a translation names them by index. */
function filled(text: SourceText, source: SourceText): string {
  if (!isStrTagged(text)) return text;
  const values = isStrTagged(source) ? source.values : [];
  return joinStringsAndValues(text.strings, values, text === source ? undefined : (text.values as number[]));
}

/** A `msg` that speaks the language of `templates`; without them, the source language. */
export const messagesIn =
  (templates: Templates | undefined): Msg =>
  (source, {id}) =>
    filled(templates?.[id] ?? source, source);

/**
 * A sentence that depends on a number. A language may have forms that English lacks, so they are looked up by id and
 * CLDR plural category: `list.added.few`. In the source's two forms `{0}` stands for the first of the values.
 */
export const pluralsIn =
  (templates: Templates | undefined, locale: string) =>
  (count: number, id: string, values: string[], one: string, other: string): string => {
    const category = pluralRules(locale).select(count);
    const text = templates?.[`${id}.${category}`] ?? templates?.[`${id}.other`];
    if (text) return isStrTagged(text) ? joinStringsAndValues(text.strings, values, text.values as number[]) : text;
    return (category === 'one' ? one : other).replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)]!);
  };
