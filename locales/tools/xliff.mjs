// XLIFF 1.2 as lit-localize writes it. A message is read as text in which `{0}` stands for the first value.
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

const children = (element, name) => Array.from(element.getElementsByTagName(name));
const PLACEHOLDER = /\{(\d)\}/;

/** The units of one language's file. */
export class Xliff {
  #document;

  constructor(text) {
    this.#document = new DOMParser().parseFromString(text, 'text/xml');
  }

  /** All messages: `{id, source, target, state, note}`; a target that is not there is empty. */
  get units() {
    return children(this.#document, 'trans-unit').map((unit) => {
      const [source] = children(unit, 'source');
      const [target] = children(unit, 'target');
      const state = target?.getAttribute('state') || '';
      const note = children(unit, 'note').map(textOf).join(' ');
      return {id: unit.getAttribute('id'), source: textOf(source), target: target ? textOf(target) : '', state, note};
    });
  }

  /** Puts translations into the units with these ids. */
  translate(targets, state) {
    for (const unit of children(this.#document, 'trans-unit')) {
      const text = targets[unit.getAttribute('id')];
      if (text !== undefined) this.#setTarget(unit, text, state);
    }
  }

  /** By id, each placeholder with the expression that the source has now; so that only what was translated differs. */
  tidy() {
    const [body] = children(this.#document, 'body');
    const units = children(body, 'trans-unit').sort((a, b) => (a.getAttribute('id') < b.getAttribute('id') ? -1 : 1));
    while (body.firstChild) body.removeChild(body.firstChild);
    for (const unit of units) {
      body.appendChild(this.#document.createTextNode('\n'));
      body.appendChild(unit);
      const [target] = children(unit, 'target');
      if (target) this.#setTarget(unit, textOf(target), target.getAttribute('state'));
    }
    body.appendChild(this.#document.createTextNode('\n'));
  }

  toString() {
    return new XMLSerializer().serializeToString(this.#document).trimEnd() + '\n';
  }

  #setTarget(unit, text, state) {
    const [source] = children(unit, 'source');
    const target = this.#document.createElement('target');
    if (state) target.setAttribute('state', state);
    text.split(PLACEHOLDER).forEach((part, index) => {
      const placeholder = index % 2 ? children(source, 'x').find((x) => x.getAttribute('id') === part) : undefined;
      const words = index % 2 ? `{${part}}` : part; // one that the source does not have stays to be complained of
      target.appendChild(placeholder ? placeholder.cloneNode(true) : this.#document.createTextNode(words));
    });
    const [before] = children(unit, 'target');
    if (before) return void unit.replaceChild(target, before);
    unit.insertBefore(target, source.nextSibling);
    unit.insertBefore(this.#document.createTextNode('\n  '), target);
  }
}

const textOf = (message) =>
  Array.from(message.childNodes)
    .map((node) => (node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.textContent))
    .join('');
