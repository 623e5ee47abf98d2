import {html, nothing} from 'lit/html.js';
import {directionOf} from '../i18n/direction.ts';
import * as words from '../i18n/words.ts';
import {showsImage} from './card-kind.ts';
import {atLevel} from './heading-level.ts';
import {skeletonTemplate} from './skeleton.ts';
import type {View} from './view.ts';

/** The whole list, in every state, without its cards. */
export function listTemplate(view: View) {
  const {options, language, direction, heading, items} = view;
  return html`<section
    class=${options.layout}
    lang=${language.locale || nothing}
    dir=${direction ?? nothing}
    aria-labelledby=${heading === 'none' ? nothing : 'heading'}
    aria-label=${heading === 'none' ? words.news(language) : nothing}
  >
    ${
      items.length && !options.noSkipLink
        ? html`<a class="skip" part="skip" href="#after">${words.skip(language)}</a>`
        : nothing
    }
    ${headingTemplate(view)} ${noticeTemplate(view)} ${toolsTemplate(view)} ${contentTemplate(view)}
    ${moreTemplate(view)}
    <slot name="footer"></slot>
    <div class="unseen" part="status" aria-live="polite" aria-atomic="true"></div>
    <div id="after" class="after" tabindex="-1"></div>
  </section>`;
}

/** Heading and intro: words of the page, in the page's language. */
function headingTemplate({options, heading, pageLanguage}: View) {
  const lang = pageLanguage ?? nothing;
  const dir = pageLanguage ? directionOf(pageLanguage) : nothing;
  const slot = html`<slot name="heading">${options.heading}</slot>`;
  return html`${
      heading === 'words'
        ? atLevel(options.headingLevel, html`<h0 id="heading" part="heading" lang=${lang} dir=${dir}>${slot}</h0>`)
        : html`<div id="heading" part="heading">${slot}</div>`
    }
    <p class="intro" part="intro" lang=${lang} dir=${dir}><slot name="intro">${options.intro}</slot></p>`;
}

/** What did not work, in words, and what can be done. The Retry button stays the same element while it is tried. */
function noticeTemplate({state: {name, error}, language, failures}: View) {
  if (!failures[0]) return nothing;
  const loading = name === 'loading';
  return html`<div class="notice" part="notice">
    ${failures.map((sentence) => html`<p>${sentence}</p>`)}
    ${
      error
        ? html`<button class="retry" part="retry" aria-disabled=${loading}>${words.retry(language)}</button>`
        : nothing
    }
  </div>`;
}

/** What acts on the whole list: newer items that wait, and the switch for all descriptions. */
function toolsTemplate({options, language, items, state: {waiting}, descriptions}: View) {
  const described = items.filter((item, index) => item.image?.description && showsImage(item, index, options));
  return html`<div class="tools">
    ${waiting ? html`<button class="new">${waiting.words(language)}</button>` : nothing}
    ${
      described[1] && options.descriptions === 'button'
        ? html`<button class="all" part="descriptions" aria-pressed=${descriptions.all}>
            ${words.showAllDescriptions(language)}
          </button>`
        : nothing
    }
  </div>`;
}

/** Room for the cards, or what stands in their place. */
function contentTemplate({state: {name, error}, items, total, options, language}: View) {
  if (items.length) return html`<ul class="cards" part="list" role="list"></ul>`;
  if (name === 'ready') return total === 0 ? html`<p><slot name="empty">${words.empty(language)}</slot></p>` : nothing;
  return name === 'loading' && !error ? skeletonTemplate(options) : html`<slot></slot>`;
}

function moreTemplate({options, language, state: {name, collection, more}, items, total}: View) {
  if (!collection || options.more === 'none' || items.length === total) return nothing;
  const loading = name === 'loading' || more === 'loading';
  return html`<div class="foot">
    <button class="more" part="more" aria-disabled=${loading}>${words.showMore(language)}</button>
    <p part="count">${words.shownCount(language, items.length, total)}</p>
    ${more === 'failed' ? html`<p part="notice">${words.moreFailed(language)}</p>` : nothing}
  </div>`;
}
