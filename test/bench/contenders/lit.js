// The same list with Lit, as its documentation shows how: one template, and `repeat` for the cards.
import {html, LitElement, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {adoptStyles} from '../../../src/styles/styles.ts';
import {dateIn, excerptOf, WORDS} from './words.js';

const absolute = (address) => new URL(address, document.baseURI).href;

class LitList extends LitElement {
  static properties = {
    src: {},
    limit: {type: Number},
    heading: {},
    items: {attribute: false},
    language: {attribute: false},
  };

  createRenderRoot() {
    const root = this.attachShadow({mode: 'open'});
    adoptStyles(root);
    return root;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    const response = await fetch(this.src);
    const {items} = await response.json();
    await this.show(items.slice(0, this.limit), document.documentElement.lang);
  }

  /** Puts items and their language on screen. */
  async show(items, language) {
    this.items = items;
    this.language = language;
    await this.updateComplete;
  }

  render() {
    const {items, language, heading} = this;
    if (!items) return nothing;
    const {skip, showAll} = WORDS[language];
    const described = items.filter(({_image}) => _image.description);
    return html`<section class="grid" lang=${language} dir="ltr" aria-labelledby="heading">
      <a class="skip" part="skip" href="#after">${skip}</a>
      <h2 id="heading" part="heading"><slot name="heading">${heading}</slot></h2>
      <p class="intro" part="intro"><slot name="intro"></slot></p>
      <div class="tools">
        ${
          described[1]
            ? html`<button class="all" part="descriptions" aria-pressed="false">${showAll}</button>`
            : nothing
        }
      </div>
      <ul class="cards" part="list" role="list">
        ${repeat(
          items,
          ({id}) => id,
          (item) => this.#card(item),
        )}
      </ul>
      <slot name="footer"></slot>
      <div class="unseen" part="status" aria-live="polite" aria-atomic="true"></div>
      <div id="after" class="after" tabindex="-1"></div>
    </section>`;
  }

  #card(item) {
    const {language} = this;
    return html`<li class="card image pictured" part="card">
      <h3 class="title" part="title" lang=${language} dir="ltr">
        <a class="link" part="link" href=${absolute(item.url)} rel="noopener">${item.title}</a>
      </h3>
      <p class="meta" part="date">
        <time datetime=${item.date_published}>${dateIn(language, item.date_published)}</time>
      </p>
      ${this.#media(item)}
      <p class="summary" part="summary" lang=${language} dir="ltr">${excerptOf(item.summary)}</p>
    </li>`;
  }

  #media({title, image, _image: {alt, width, height, credit, description}}) {
    const {language} = this;
    return html`<div class="media">
      <div class="frame">
        <img
          part="image"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          src=${absolute(image)}
          alt=${alt}
          lang=${language}
          dir="ltr"
          width=${width}
          height=${height}
        />
      </div>
      <p class="credit" part="credit" lang=${language}><bdi>${WORDS[language].credit + credit}</bdi></p>
      ${description ? this.#description(title, description) : nothing}
    </div>`;
  }

  #description(title, description) {
    const {language} = this;
    return html`<button class="toggle" part="description-button" aria-expanded="false">
        ${WORDS[language].description + ' '}<span class="unseen" lang=${language} dir="ltr">${title}</span>
      </button>
      <div class="description" part="description" lang=${language} dir="ltr" hidden>${description}</div>`;
  }
}

customElements.define('news-list', LitList);
