// HTML is read by these patterns and never by a parser, which could fetch, run or report something.
// Each stops at the next "<" outside quotes or runs to the end, so that no text takes more than linear time.

/** Comments, scripts and styles, with their content. */
export const HIDDEN = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)/.source;
/** What may stand between a tag's name and its end. */
export const ATTRIBUTES = /(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'"<>])*/.source;

const TAG = new RegExp(`${HIDDEN}|<[/!?]?([a-z][^\\s/<>]*)${ATTRIBUTES}(>|["'][^]*$|$)`, 'gi');
const INLINE = /^(abbr|big|cite|code|del|em|font|ins|kbd|mark|small|span|strong|su[bp]|time|wbr|[abiqsu])$/i;
const BLOCK = /^(blockquote|br|div|d[dlt]|fig\w+|h[1-6r]|iframe|img|li|[ou]l|p|pre|script|style|t[dhr]|table)$/i;

/** Removes tags. In text that should hold none only known and whole ones: `The <Untitled> show` is a title. */
export const stripTags = (text: string, isHtml = false): string =>
  text.replace(TAG, (tag: string, _hidden: string | undefined, name: string | undefined, end: string) => {
    if (tag[1] == '!' || (name && INLINE.test(name) && (isHtml || end == '>'))) return '';
    return !name || isHtml || (BLOCK.test(name) && end == '>') ? ' ' : tag;
  });
