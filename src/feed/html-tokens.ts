// HTML is read by these patterns and never by a parser, which could fetch, run or report something.
// Each stops at the next "<" outside quotes or runs to the end, so that no text takes more than linear time.

/** Comments, scripts and styles, with their content. */
export const HIDDEN = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)/.source;
/** What may stand between a tag's name and its end. */
export const ATTRIBUTES = /(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'"<>])*/.source;

const INLINE = 'abbr|big|cite|code|del|em|font|ins|kbd|mark|small|span|strong|su[bp]|time|wbr|[abiqsu]';
const BLOCK = 'blockquote|br|div|d[dlt]|fig\\w+|h[1-6r]|iframe|img|li|[ou]l|p|pre|script|style|t[dhr]|table';

const knownTags = new RegExp(`${HIDDEN}|</?(?:(${INLINE})|${BLOCK})${ATTRIBUTES}>`, 'gi');
const anyTag = new RegExp(`${HIDDEN}|<[/!?]?(?:(${INLINE})|[a-z][^\\s/<>]*)${ATTRIBUTES}(?:>|["'][^]*$|$)`, 'gi');

const replaceBy = (tag: string, _hidden: unknown, inline?: string) => ((inline ?? tag[1] == '!') ? '' : ' ');

/** Removes the tags of text that should hold none: known ones only, since `The <Untitled> show` is a title. */
export const stripKnownTags = (text: string): string => text.replace(knownTags, replaceBy);

/** Removes the tags of HTML, the last half of one included. */
export const stripTags = (html: string): string => html.replace(anyTag, replaceBy);
