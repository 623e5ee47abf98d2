import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {NewsImage, NewsItem} from '../feed/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {excerptOf} from '../i18n/excerpt.ts';
import {sameLanguage} from '../i18n/match-locale.ts';
import {fromSource, inLanguage, opensInNewTab} from '../i18n/words.ts';
import type {CardKind} from './card-kind.ts';
import {atLevel} from './heading-level.ts';
import {imageTemplate} from './image.ts';
import type {View} from './view.ts';

/** One item of the list. The title comes first, also where the picture stands first for the eye. */
export function cardTemplate(
  item: NewsItem,
  kind: CardKind,
  image: NewsImage | undefined,
  view: View,
): TemplateResult {
  const {headingLevel, heading, excerpt} = view.looks;
  const level = Math.min(6, headingLevel + (heading || view.slotted !== 'nothing' ? 1 : 0));
  const {id, lang = '', summary} = item;
  const words = excerpt ? excerptOf(summary, excerpt, lang) : '';
  return html`<li part="card" class="card ${kind}" data-id=${id}>
    ${atLevel(level, html`<h0 class="title" part="title" lang=${lang} dir=${directionOf(lang)}>${linkTemplate(item, view)}</h0>`)}
    ${metaTemplate(item, view)} ${image ? imageTemplate(image, item, view) : nothing}
    ${words ? html`<p class="summary" part="summary" lang=${lang} dir=${directionOf(lang)}>${words}</p>` : nothing}
  </li>`;
}

function linkTemplate(item: NewsItem, {looks, language, on}: View) {
  if (!item.url) return item.title;
  const newTab = looks.linkTarget
    ? html` <span class="new-tab" lang=${language.locale} dir=${directionOf(language.locale)}>(${opensInNewTab(language)})</span>`
    : nothing;
  return html`<a
    class="link"
    part="link"
    href=${item.url}
    target=${looks.linkTarget || nothing}
    rel=${looks.linkTarget ? 'noopener' : nothing}
    @click=${(event: Event) => on.select(event, item)}
    >${item.title}${newTab}</a
  >`;
}

/** When, in which language, from whom. */
function metaTemplate({published, lang, source}: NewsItem, {looks, language, merged}: View) {
  const {dateStyle, timeZone} = looks;
  const foreign = lang && !sameLanguage(lang, language.locale);
  const origin = merged ? source : undefined;
  const dated = published && dateStyle !== 'none';
  if (!dated && !foreign && !origin) return nothing;
  return html`<p class="meta" part="date">
    ${dated ? html`<time datetime=${published}>${language.date(published, dateStyle, timeZone)}</time>` : nothing}
    ${foreign ? html`<span part="language">${inLanguage(language, lang)}</span>` : nothing}
    ${origin ? html`<span part="source"><bdi>${fromSource(language, origin)}</bdi></span>` : nothing}
  </p>`;
}
