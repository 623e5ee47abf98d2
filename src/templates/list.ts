import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {directionOf} from '../i18n/direction.ts';
import {empty, news, newItems, shownCount, showAllDescriptions, showMore, skip} from '../i18n/words.ts';
import {cardTemplate} from './card.ts';
import {imageOf, kindOf} from './card-kind.ts';
import {atLevel} from './heading-level.ts';
import {moreFailedTemplate, noticeTemplate} from './notice.ts';
import {skeletonTemplate} from './skeleton.ts';
import type {View} from './view.ts';

/** The whole list, in every state. */
export function listTemplate(view: View): TemplateResult {
  const {looks, language, direction, slotted, items, on} = view;
  const named = looks.heading || slotted !== 'nothing';
  return html`<section
    class=${looks.layout}
    lang=${language.locale}
    dir=${direction ?? nothing}
    aria-labelledby=${named ? 'heading' : nothing}
    aria-label=${named ? nothing : news(language)}
  >
    ${items.length && !looks.noSkipLink
      ? html`<a class="skip" part="skip" href="#after" @click=${on.skip}>${skip(language)}</a>`
      : nothing}
    ${headingTemplate(view)} ${noticeTemplate(view)} ${toolsTemplate(view)} ${contentTemplate(view)} ${moreTemplate(view)}
    <slot name="footer"></slot>
    <div class="unseen" part="status" aria-live="polite" aria-atomic="true"></div>
    <div class="after" id="after" tabindex="-1"></div>
  </section>`;
}

/** Heading and intro: words of the page, in the page's language. */
function headingTemplate({looks, slotted, pageLanguage, on}: View) {
  const slot = html`<slot name="heading" @slotchange=${on.slotChange}>${looks.heading}</slot>`;
  const lang = pageLanguage ?? nothing;
  const direction = pageLanguage ? directionOf(pageLanguage) : nothing;
  const heading =
    slotted === 'heading' || (slotted === 'nothing' && !looks.heading)
      ? html`<div id="heading" part="heading">${slot}</div>`
      : atLevel(looks.headingLevel, html`<h0 id="heading" part="heading" lang=${lang} dir=${direction}>${slot}</h0>`);
  return html`${heading}
    <div class="intro" part="intro" lang=${lang} dir=${direction}>
      <slot name="intro">${looks.intro ? html`<p>${looks.intro}</p>` : nothing}</slot>
    </div>`;
}

/** What acts on the whole list: newer items that wait, and the switch for all descriptions. */
function toolsTemplate({looks, language, items, waiting, allOpen, on}: View) {
  const described =
    looks.descriptions === 'button' ? items.filter((item, index) => imageOf(item, index, looks)?.description).length : 0;
  if (!waiting && described < 2) return nothing;
  return html`<div class="tools">
    ${waiting
      ? html`<button class="new" type="button" @click=${on.accept}>${newItems(language, waiting)}</button>`
      : nothing}
    ${described > 1
      ? html`<button class="all" part="descriptions" type="button" aria-pressed=${allOpen} @click=${on.toggleAll}>
          ${showAllDescriptions(language)}
        </button>`
      : nothing}
  </div>`;
}

function contentTemplate(view: View) {
  const {state, items, language, total, on} = view;
  if (items.length) {
    return html`<ul class="cards" part="list" role="list" @keydown=${on.key}>
      ${repeat(
        items,
        ({id}) => id,
        (item, index) => cardTemplate(item, kindOf(view.looks.layout, index), imageOf(item, index, view.looks), view),
      )}
    </ul>`;
  }
  if (state.name === 'ready') return total === 0 ? html`<slot name="empty"><p>${empty(language)}</p></slot>` : nothing;
  return state.name === 'loading' && !state.retrying ? skeletonTemplate(view.looks) : html`<slot></slot>`;
}

function moreTemplate(view: View) {
  const {looks, language, state, items, total, on} = view;
  const shown = items.length;
  const loading = state.name === 'loading' || (state.name === 'ready' && state.more === 'loading');
  if (looks.more === 'none' || state.name === 'idle' || shown === total || (!shown && total === 0)) return nothing;
  return html`<div class="foot">
    <button class="more" part="more" type="button" aria-disabled=${loading} @click=${loading ? nothing : on.more}>
      ${showMore(language)}
    </button>
    <span part="count">${shownCount(language, shown, total)}</span>
    ${moreFailedTemplate(view)}
  </div>`;
}
