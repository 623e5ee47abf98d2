import {contentImages} from './content-images.ts';
import {isRecord} from './is-record.ts';
import type {NewsImage} from './model.ts';
import {plainText} from './plain-text.ts';
import {readLanguage, readUrl} from './read-field.ts';
import {safeSrcset, safeUrl} from './safe-url.ts';
import type {Warn} from './warnings.ts';

type Members = Record<string, unknown>;

const FOCUS = /^(100|\d\d?(\.\d+)?)% (100|\d\d?(\.\d+)?)%$/;

const addressOf = (image: unknown) => (isRecord(image) ? image.url : image);

const pixels = (value: unknown) => (/^\d{1,5}$/.test(plainText(value)) && Number(value)) || undefined;

const readWords = (value: unknown) => plainText(value) || undefined;

/** `''` is a word of the feed: the image is decoration. */
const readAlt = (value: unknown) => (value === '' ? value : readWords(value));

const readFocus = (value: unknown) => (typeof value == 'string' && FOCUS.test(value) ? value : undefined);

/** Tracking pixels and emoji are not the picture of an article. */
const isPicture = ({width, height, class: names = ''}: Members) =>
  ![width, height].some((side) => side === '0' || side === '1') && !/emoji|smiley/.test(String(names));

function findInContent(html: unknown, base: string, url?: string): (Members & {url: string}) | undefined {
  for (const image of contentImages(html)) {
    const found = safeUrl(image.src, base);
    if (found && (url ? url == found : isPicture(image))) return {...image, url: found};
  }
}

/** Each member from the best source that has it, never from title or file name. */
function readMembers(sources: Members[], base: string, warn: Warn, itemLang?: string): Omit<NewsImage, 'url'> {
  const best = <T>(name: string, read: (value: unknown) => T | undefined) =>
    sources.map((source) => read(source[name])).find((value) => value !== undefined);
  const sized = sources.find(({width, height}) => pixels(width) && pixels(height));
  const lang = readLanguage(best('language', readWords), warn, 'image');
  return {
    srcset: best('srcset', (srcset) => safeSrcset(srcset, base)),
    width: pixels(sized?.width),
    height: pixels(sized?.height),
    alt: best('alt', readAlt),
    description: best('description', readWords),
    credit: best('credit', readWords),
    license: best('license', readWords),
    lang: lang == itemLang ? undefined : lang,
    focus: best('focus', readFocus),
  };
}

/** The image of an item with its words. */
export function readImage(item: Members, base: string, warn: Warn, itemLang?: string): NewsImage | undefined {
  const {_image, image, banner_image, image_description: description, image_credit: credit} = item;
  const addresses = {_image: addressOf(_image), image: addressOf(image), banner_image: addressOf(banner_image)};
  const given = readUrl(addresses, base, warn);
  const inContent = findInContent(item.content_html, base, given);
  const url = given ?? inContent?.url;
  if (!url) return;

  const sources = [_image, image, {description, credit}, inContent].filter(isRecord);
  const members = readMembers(sources, base, warn, itemLang);
  if (members.alt === undefined) warn('alt-missing', 'image');
  return {url, ...members};
}
