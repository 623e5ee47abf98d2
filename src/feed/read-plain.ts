import type {FeedWarning, NewsFeed, NewsImage, NewsItem} from './model.ts';

// The part of the reader that every page pays for. Whatever is not in every way as JSON Feed and our extension have it
// throws, here or in the browser, and the whole feed is left to the lenient reader, which comes on demand.

type Members = Record<string, unknown>;

/** Tags, entities, unseen characters, white space to be tidied. */
const ODD =
  /[<>\0-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|&#?\w+;|[^\S \xa0\u202f]|^\s|\s(?!\S)/u;
const DATE = /^2\d{3}(-\d\d){2}T\d\d(:\d\d){2}(\.\d{3})?(Z|[+-]\d\d:\d\d)$/;
/** Members that need the lenient reader's judgement. */
const UNUSUAL = /banner|image_|external/;

function must(condition: unknown): asserts condition {
  if (!condition) throw new Error();
}

/** The text; nothing where there is none. */
function text(value: unknown = '', rule = /./): string | undefined {
  if (value === '') return;
  must(typeof value == 'string' && rule.test(value) && !ODD.test(value));
  return value;
}

function address(value: unknown, base: string): string | undefined {
  const given = text(value, /^(?!#|www)/i);
  return given && text(new URL(given, base).href, /^https?:..[^/@]+\//); // no user name
}

const language = (value: unknown) => Intl.getCanonicalLocales(text(value, /^\w{2,3}\b/))[0];

/** The day has to be one: some browsers read 30 February as 2 March. */
function date(value: unknown): string | undefined {
  const given = text(value, DATE);
  if (!given) return;
  const day = given.slice(0, 10);
  must(new Date(day).toISOString().startsWith(day));
  return new Date(given).toISOString();
}

/** A whole number. */
function pixels(value: unknown = 0): number | undefined {
  must(value === ((value as number) & 0xffff));
  return value || undefined;
}

/** Says for an image without an alternative what `warnings.ts` says. */
const altMissing = (item: string): FeedWarning => ({
  code: 'alt-missing',
  item,
  field: 'image',
  message: 'Image without alt: describe it, or write "" for decoration.',
});

function readImage({image, _image}: Members, base: string, itemLang?: string): NewsImage | undefined {
  const url = address(image, base);
  if (!url) return void must(!_image);
  const words = (_image ?? {}) as Members;
  const {alt} = words;
  const width = pixels(words.width);
  const height = pixels(words.height);
  const lang = language(words.language);
  must(typeof words == 'object' && !words.url && !words.srcset && !width == !height);
  return {
    url,
    width,
    height,
    alt: text(alt) ?? (alt as '' | undefined),
    description: text(words.description),
    credit: text(words.credit),
    license: text(words.license),
    lang: lang === itemLang ? undefined : lang,
    focus: text(words.focus, /^\d\d?% \d\d?%$/),
  };
}

function readItem(item: Members, base: string, source?: string, feedLang?: string): NewsItem {
  const id = text(item.id);
  const title = text(item.title);
  const summary = text(item.summary) ?? text(item.content_text) ?? '';
  const html = item.content_html;
  must(id && title && summary.length < 2000 && !(summary ? /<img/i.test(html as string) : html));
  must(!UNUSUAL.test(Object.keys(item).join()));
  const lang = language(item.language) ?? feedLang;
  return {
    id,
    url: address(item.url, base),
    title,
    summary,
    published: date(item.date_published) ?? date(item.date_modified),
    lang,
    tags: ((item.tags ?? []) as unknown[]).flatMap((tag) => text(tag) ?? []),
    image: readImage(item, base, lang),
    source,
  };
}

/** Reads a feed that is in every way as it should be; gives up, with nothing, where anything has to be mended. */
export function readPlain(data: unknown, base: string): NewsFeed | undefined {
  try {
    const feed = data as Members;
    const title = text(feed.title);
    const lang = language(feed.language);
    const items = (feed.items as Members[]).map((item) => readItem(item, base, title, lang));
    const nextUrl = address(feed.next_url, base);
    must(!nextUrl || !(/#/.test(nextUrl) || nextUrl === base || nextUrl === address(feed.feed_url, base)));
    must(!items[10_000] && new Set(items.map(({id}) => id)).size == items.length);
    const undescribed = items.filter(({image}) => image && image.alt === undefined);
    return {title, lang, items, nextUrl, warnings: undescribed.map(({id}) => altMissing(id))};
  } catch {
    return undefined;
  }
}
