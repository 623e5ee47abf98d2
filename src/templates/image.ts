import {html, nothing} from 'lit/html.js';
import {licenseName} from '../feed/license-name.ts';
import type {NewsImage, NewsItem} from '../feed/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {imageCredit, imageDescription} from '../i18n/words.ts';
import {showsDescription} from './card-kind.ts';
import type {View} from './view.ts';

/** Credits that say by themselves what they are, or that claim no copyright, stand as they were written. */
const SPEAKS_FOR_ITSELF = /©|\(c\)|:|public domain|\bcc/i;

/** An image with its words: the alternative in its place, credit and description as text under it. */
export function imageTemplate(image: NewsImage, item: NewsItem, view: View) {
  const {url, srcset = nothing, alt = '', width = 600, height = 400} = image;
  const lang = image.lang ?? item.lang ?? '';
  return html`<div class="media">
    <div class="frame">
      <img
        part="image"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        sizes=${srcset === nothing ? nothing : 'auto, 40rem'}
        srcset=${srcset}
        src=${url}
        alt=${alt}
        lang=${lang}
        dir=${directionOf(lang)}
        width=${width}
        height=${height}
      />
    </div>
    ${creditTemplate(image, lang, view)} ${descriptionTemplate(image, lang, item, view)}
  </div>`;
}

/** Credit and licence: always there, and no caption, which some screen readers would speak twice. */
function creditTemplate({credit = '', license = ''}: NewsImage, lang: string, {language}: View) {
  const terms = licenseName(license);
  const words = [credit, terms].filter(Boolean).join(', ');
  if (!words) return nothing;
  const own = !credit || SPEAKS_FOR_ITSELF.test(words);
  return html`<p class="credit" part="credit" lang=${own ? lang : language.locale}>
    <bdi>${own ? words : imageCredit(language, words)}</bdi>
  </p>`;
}

/** The long description, opened by a button of its own unless descriptions are always shown. */
function descriptionTemplate({description: text}: NewsImage, lang: string, item: NewsItem, view: View) {
  const mode = view.options.descriptions;
  if (!text || mode === 'none') return nothing;
  const {title, lang: titleLang = ''} = item;
  const dir = directionOf(lang);
  const shut = !showsDescription(item, view);
  const button = html`<button class="toggle" part="description-button" aria-expanded=${!shut}>
    ${imageDescription(view.language) + ' '}<span class="unseen" lang=${titleLang} dir=${directionOf(titleLang)}
      >${title}</span
    >
  </button>`;
  // On one line: the white space of the text is kept.
  const words = html`<div class="description" part="description" lang=${lang} dir=${dir} ?hidden=${shut}>${text}</div>`;
  return [mode === 'button' ? button : nothing, words];
}
