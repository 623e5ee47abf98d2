import {html, nothing} from 'lit';
import {licenseName} from '../feed/license-name.ts';
import type {NewsImage, NewsItem} from '../feed/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {imageCredit, imageDescription} from '../i18n/words.ts';
import {objectPosition} from './object-position.ts';
import type {View} from './view.ts';

/** Credits that say by themselves what they are, or that claim no copyright, stand as they were written. */
const SPEAKS_FOR_ITSELF = /©|\(c\)|:|public domain|\bcc\b|\bcc0/i;

/** An image with its words: the alternative in its place, credit and description as text under it. */
export function imageTemplate(image: NewsImage, item: NewsItem, view: View) {
  const {url, srcset, alt = '', width = 600, height = 400, focus = ''} = image;
  const lang = image.lang ?? item.lang ?? '';
  return html`<div class="media">
    <div class="frame">
      <img
        part="image"
        src=${url}
        srcset=${srcset ?? nothing}
        sizes=${srcset ? 'auto, 40rem' : nothing}
        alt=${alt}
        lang=${lang}
        dir=${directionOf(lang)}
        width=${width}
        height=${height}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        ${objectPosition(focus)}
      />
    </div>
    ${creditTemplate(image, lang, view)} ${descriptionTemplate(image, lang, item, view)}
  </div>`;
}

/** Credit and licence: always there, and no caption, which some screen readers would speak twice. */
function creditTemplate({credit = '', license = ''}: NewsImage, lang: string, {language}: View) {
  const terms = licenseName(license);
  if (!credit && !terms) return nothing;
  const named = !credit || SPEAKS_FOR_ITSELF.test(credit + terms) ? credit : imageCredit(language, credit);
  return html`<p class="credit" part="credit">
    <bdi lang=${named === credit ? lang : nothing}>${named}</bdi>${named && terms ? ', ' : ''}<bdi>${terms}</bdi>
  </p>`;
}

/** The long description, opened by a button of its own unless descriptions are always shown. */
function descriptionTemplate({description}: NewsImage, lang: string, {id, title, lang: titleLang = ''}: NewsItem, view: View) {
  const {looks, language, on} = view;
  if (!description || looks.descriptions === 'none') return nothing;
  const open = looks.descriptions === 'shown' || view.isOpen(id);
  const button = html`<button
    class="toggle"
    part="description-button"
    type="button"
    aria-expanded=${open}
    @click=${() => on.toggle(id)}
  >
    ${imageDescription(language)} <span class="unseen" lang=${titleLang} dir=${directionOf(titleLang)}>${title}</span>
  </button>`;
  return html`${looks.descriptions === 'button' ? button : nothing}
    <div class="description" part="description" lang=${lang} dir=${directionOf(lang)} ?hidden=${!open}>${description}</div>`;
}
