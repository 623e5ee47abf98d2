// One card by hand: a template for each kind of card, nodes found by their position, and only what has changed is written.
import {dateIn, excerptOf, WORDS} from './words.js';

const templates = new Map();
/** Before there is anything: every field of an item differs from it. */
const NOTHING = {_image: {}};
const WITHOUT_WORDS = {alt: '', width: 600, height: 400};

const creditHtml = (language) => `<p class="credit" part="credit" lang="${language}"><bdi> </bdi></p>`;

const descriptionHtml = (language) =>
  `<button class="toggle" part="description-button" aria-expanded="false">${WORDS[language].description} ` +
  `<span class="unseen" lang="${language}" dir="ltr"> </span></button>` +
  `<div class="description" part="description" lang="${language}" dir="ltr" hidden> </div>`;

const cardHtml = (language, {credit, description}) =>
  `<li class="card image pictured" part="card"><h3 class="title" part="title" lang="${language}" dir="ltr">` +
  `<a class="link" part="link" rel="noopener"> </a></h3><p class="meta" part="date"><time> </time></p>` +
  `<div class="media"><div class="frame"><img part="image" loading="lazy" decoding="async" ` +
  `referrerpolicy="no-referrer" lang="${language}" dir="ltr"></div>` +
  (credit ? creditHtml(language) : '') +
  (description ? descriptionHtml(language) : '') +
  `</div><p class="summary" part="summary" lang="${language}" dir="ltr"> </p></li>`;

const imageOf = ({_image}) => _image ?? WITHOUT_WORDS;
const kindOf = ({credit, description}) => (credit ? 1 : 0) + (description ? 2 : 0);

function templateFor(image, language) {
  const key = language + kindOf(image);
  if (!templates.has(key)) {
    const template = document.createElement('template');
    template.innerHTML = cardHtml(language, image);
    templates.set(key, document.importNode(template.content.firstChild, true));
  }
  return templates.get(key);
}

/** Writes what is not as it was. */
function fill(card, item, before, language, base) {
  const title = card.firstChild;
  const meta = title.nextSibling;
  const media = meta.nextSibling;
  if (item.url !== before.url) title.firstChild.setAttribute('href', new URL(item.url, base).href);
  if (item.title !== before.title) title.firstChild.firstChild.data = item.title;
  if (item.date_published !== before.date_published) {
    meta.firstChild.setAttribute('datetime', item.date_published);
    meta.firstChild.firstChild.data = dateIn(language, item.date_published);
  }
  fillMedia(media, item, before, language, base);
  if (item.summary !== before.summary) media.nextSibling.firstChild.data = excerptOf(item.summary);
}

function fillMedia(media, item, before, language, base) {
  const {alt, width, height, credit, description} = imageOf(item);
  const imageBefore = imageOf(before);
  const picture = media.firstChild.firstChild;
  if (alt !== imageBefore.alt) picture.alt = alt;
  if (width !== imageBefore.width) picture.width = width;
  if (height !== imageBefore.height) picture.height = height;
  if (item.image !== before.image) picture.src = new URL(item.image, base).href;
  if (credit !== imageBefore.credit) {
    media.firstChild.nextSibling.firstChild.firstChild.data = WORDS[language].credit + credit;
  }
  if (!description) return;
  if (description !== imageBefore.description) media.lastChild.firstChild.data = description;
  if (item.title !== before.title) media.lastChild.previousSibling.lastChild.firstChild.data = item.title;
}

/** The words and marks of another language; all else stays. */
function translate(card, item, language) {
  const {credit, description} = imageOf(item);
  const meta = card.firstChild.nextSibling;
  const media = meta.nextSibling;
  const marked = [card.firstChild, media.firstChild.firstChild, card.lastChild];
  meta.firstChild.firstChild.data = dateIn(language, item.date_published);
  if (credit) {
    const line = media.firstChild.nextSibling;
    line.firstChild.firstChild.data = WORDS[language].credit + credit;
    marked.push(line);
  }
  if (description) {
    const button = media.lastChild.previousSibling;
    button.firstChild.data = `${WORDS[language].description} `;
    marked.push(button.lastChild, media.lastChild);
  }
  for (const element of marked) element.lang = language;
}

export function newCard(item, language, base) {
  const card = templateFor(imageOf(item), language).cloneNode(true);
  fill(card, item, NOTHING, language, base);
  return card;
}

/** Turns the card of one item into that of another, and into another language. */
export function updateCard(card, item, before, language, languageBefore, base) {
  if (kindOf(imageOf(item)) !== kindOf(imageOf(before))) return card.replaceWith(newCard(item, language, base));
  fill(card, item, before, language, base);
  if (language !== languageBefore) translate(card, item, language);
}
