import {html, nothing} from 'lit/html.js';
import type {NewsItem} from '../feed/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {excerptOf} from '../i18n/excerpt.ts';
import {sameLanguage} from '../i18n/match-locale.ts';
import {fromSource, inLanguage, opensInNewTab} from '../i18n/words.ts';
import {atLevel} from './heading-level.ts';
import {imageTemplate} from './image.ts';
import type {View} from './view.ts';

/** What is in a card. The title comes first, also where the picture stands first for the eye. */
export function cardTemplate(item: NewsItem, hasImage: boolean, view: View) {
  const {excerpt} = view.options;
  const {lang = '', summary, image} = item;
  const dir = directionOf(lang);
  const words = excerpt ? excerptOf(summary, excerpt, item.lang) : '';
  const title = html`<h0 class="title" part="title" lang=${lang} dir=${dir}>${linkTemplate(item, view)}</h0>`;
  return html`${atLevel(view.level, title)}${metaTemplate(item, view)}${
    hasImage && image ? imageTemplate(image, item, view) : nothing
  }${words ? html`<p class="summary" part="summary" lang=${lang} dir=${dir}>${words}</p>` : nothing}`;
}

function linkTemplate({url, title}: NewsItem, {options: {linkTarget}, language}: View) {
  if (!url) return title;
  const {locale} = language;
  // A space with the title: Chromium leaves one that stands alone out of the link's name.
  const words = linkTarget
    ? html`${title + ' '}<span class="new-tab" lang=${locale} dir=${directionOf(locale)}
          >(${opensInNewTab(language)})</span
        >`
    : title;
  return html`<a class="link" part="link" href=${url} target=${linkTarget || nothing} rel="noopener">${words}</a>`;
}

/** When, in which language, from whom. */
function metaTemplate({published, lang, source}: NewsItem, {options: {dateStyle, timeZone}, language, merged}: View) {
  const dated = published && dateStyle !== 'none';
  const foreign = lang && !sameLanguage(lang, language.locale);
  const origin = merged && source;
  if (!dated && !foreign && !origin) return nothing;
  return html`<p class="meta" part="date">
    ${dated ? html`<time datetime=${published}>${language.date(published, dateStyle, timeZone)}</time>` : nothing}
    ${foreign ? html`<span part="language">${inLanguage(language, lang)}</span>` : nothing}
    ${origin ? html`<span part="source">${fromSource(language, origin)}</span>` : nothing}
  </p>`;
}
