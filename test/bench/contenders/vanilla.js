// The bar: `<news-list>` as somebody would write it by hand for speed and for this feed alone, without a library. It shows
// the same as ours, all cards at once; it checks nothing, and nothing happens when a button is pressed.
import {adoptStyles} from '../../../src/styles/styles.ts';
import {newCard, updateCard} from './card.js';
import {WORDS} from './words.js';

const LIST = `<section class="grid" dir="ltr" aria-labelledby="heading"><a class="skip" part="skip" href="#after"> </a>
  <h2 id="heading" part="heading"><slot name="heading"></slot></h2>
  <p class="intro" part="intro"><slot name="intro"></slot></p><div class="tools"></div>
  <ul class="cards" part="list" role="list"></ul><slot name="footer"></slot>
  <div class="unseen" part="status" aria-live="polite" aria-atomic="true"></div>
  <div id="after" class="after" tabindex="-1"></div></section>`;
const SHOW_ALL = '<button class="all" part="descriptions" aria-pressed="false"> </button>';

class HandWrittenList extends HTMLElement {
  #root = this.attachShadow({mode: 'open'});
  #items = [];
  #language = '';

  connectedCallback() {
    adoptStyles(this.#root);
    this.#root.innerHTML = LIST;
    this.#find('[name=heading]').textContent = this.getAttribute('heading');
    void this.#load();
  }

  async #load() {
    const response = await fetch(this.getAttribute('src'));
    const {items} = await response.json();
    this.show(items.slice(0, this.getAttribute('limit')), document.documentElement.lang);
  }

  /** Puts items and their language on screen. */
  show(items, language) {
    const before = this.#items;
    const languageBefore = this.#language;
    const {baseURI} = document;
    this.#items = items;
    this.#language = language;
    this.#updateFrame(languageBefore);
    const list = this.#find('ul');
    let card = list.firstChild;
    for (let i = 0; card; i++) {
      const next = card.nextSibling;
      if (items[i]) updateCard(card, items[i], before[i], language, languageBefore, baseURI);
      else card.remove();
      card = next;
    }
    const added = document.createDocumentFragment();
    for (const item of items.slice(before.length)) added.append(newCard(item, language, baseURI));
    if (added.firstChild) list.append(added);
  }

  /** What stands around the cards. */
  #updateFrame(languageBefore) {
    const {skip, showAll} = WORDS[this.#language];
    const button = this.#find('.all');
    const isDescribed = this.#items.filter(({_image}) => _image?.description).length > 1;
    if (isDescribed && !button) this.#find('.tools').innerHTML = SHOW_ALL;
    if (!isDescribed) button?.remove();
    if (this.#language === languageBefore && isDescribed === !!button) return;
    this.#find('section').lang = this.#language;
    this.#find('.skip').textContent = skip;
    if (isDescribed) this.#find('.all').textContent = showAll;
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }
}

customElements.define('news-list', HandWrittenList);
