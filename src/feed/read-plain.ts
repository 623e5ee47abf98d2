import type {NewsFeed, NewsImage, NewsItem} from './model.ts';

// The whole of what a well-made feed needs, and all of the reader that every page pays for. Whatever is not as JSON Feed
// and our extension have it throws, here or in the browser, and is left to the lenient reader, which comes on demand.

type Members = Record<string, unknown>;

/** Tags, entities, unseen characters, white space to be tidied. */
const ODD = /<[a-z!?/]|&#?\w+;|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|[^\S \xa0\u202f]|\s\s|^\s|\s$/iu;
const ADDRESS = /^(?!#|www\.)[^<>]+$/i;
const SAFE = /^https?:\/\/[^/@]+\//;
const LANGUAGE = /^[a-z]{2,3}(-|$)/i;
const DATE = /^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;
const FOCUS = /^\d\d?% \d\d?%$/;
const PIXELS = /^[1-9]\d{0,4}$/;

function must(condition: unknown): asserts condition {
  if (!condition) throw new Error();
}

/** What is given, when there is something. */
function text(value: unknown, rule = /./): string | undefined {
  if (value == null || value === '') return;
  must(typeof value == 'string' && rule.test(value) && !ODD.test(value));
  return value;
}

function address(value: unknown, base: string): string | undefined {
  const given = text(value, ADDRESS);
  return given && text(new URL(given, base).href, SAFE);
}

const page = (value: unknown, base: string) => address(value, base)?.replace(/#.*/, '');

const language = (value: unknown) => Intl.getCanonicalLocales(text(value, LANGUAGE))[0];

function date(value: unknown): string | undefined {
  const given = text(value, DATE);
  const day = given?.slice(0, 10);
  must(!day || new Date(day).toISOString().startsWith(day)); // some browsers read 30 February as 1 March
  return given && new Date(given).toISOString();
}

function pixels(value: unknown): number | undefined {
  if (value == null) return;
  must(typeof value == 'number' && PIXELS.test(`${value}`));
  return value;
}

function readImage(item: Members, base: string, itemLang?: string): NewsImage | undefined {
  const url = address(item.image || item.banner_image, base);
  const words = (item._image ?? {}) as Members;
  if (!url) return void must(!item._image);
  const alt = text(words.alt) ?? words.alt;
  const width = pixels(words.width);
  const height = pixels(words.height);
  const lang = language(words.language);
  must(alt != null && !words.url && !words.srcset && !width == !height);
  return {
    url,
    width,
    height,
    alt: alt as string,
    description: text(words.description) ?? text(item.image_description),
    credit: text(words.credit) ?? text(item.image_credit),
    license: text(words.license),
    lang: lang === itemLang ? undefined : lang,
    focus: text(words.focus, FOCUS),
  };
}

function readItem(item: Members, base: string, source?: string, feedLang?: string): NewsItem {
  const id = text(item.id);
  const title = text(item.title);
  const summary = text(item.summary) ?? text(item.content_text) ?? '';
  const html = item.content_html;
  must(id && title && summary.length < 2000 && !(summary ? /<img/i.test(html as string) : html));
  const lang = language(item.language) ?? feedLang;
  return {
    id,
    url: address(item.url || item.external_url, base),
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
    const next = page(feed.next_url, base);
    must(!items[10_000] && new Set(items.map(({id}) => id)).size == items.length);
    return {
      title,
      lang,
      items,
      nextUrl: next === page(feed.feed_url, base) || next === page(base, base) ? undefined : next,
      warnings: [],
    };
  } catch {
    return undefined;
  }
}
