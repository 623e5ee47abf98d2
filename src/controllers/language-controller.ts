import {languageFrom} from '../i18n/language.ts';
import type {Language} from '../i18n/language.ts';
import {languageOf, rootsOf} from '../i18n/language-of.ts';
import {canonical} from '../i18n/likely.ts';
import {matchLocale, sameLanguage} from '../i18n/match-locale.ts';
import {listeners, loadedLocales, loadWords, locales, SOURCE, wordsOf} from '../i18n/words-by-locale.ts';

/** Speaks the language of the place where an element stands, and follows when that changes. */
export class LanguageController {
  /** Without a locale until it is known: Firefox goes on to tell screen readers the first `lang` of an element. */
  language: Language = languageFrom('', SOURCE);
  /** Resolves when the words of the language that is wanted now are here, or are known not to come. */
  settled = Promise.resolve();
  readonly #host: Element;
  readonly #changed: () => void;
  readonly #update = () => this.update();
  readonly #observer = new MutationObserver(this.#update);

  constructor(host: Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  connect(): void {
    listeners.add(this.#update);
    for (const root of rootsOf(this.#host)) {
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
    }
  }

  disconnect(): void {
    listeners.delete(this.#update);
    this.#observer.disconnect();
  }

  /** Without a language in the page: the first of the reader's that has words. */
  get #tag(): string {
    return languageOf(this.#host) || (navigator.languages.find((tag) => matchLocale(tag, locales())) ?? SOURCE);
  }

  /** Takes the language from the page again, and another try at words that could not be loaded. */
  update(): void {
    this.settled = this.#read();
  }

  async #read(): Promise<void> {
    const tag = this.#tag;
    let locale = matchLocale(tag, locales()) ?? SOURCE;
    try {
      await loadWords(locale);
    } catch {
      locale = matchLocale(tag, loadedLocales()) ?? SOURCE;
    }
    if (tag !== this.#tag) return;
    // A page in a language without words gets English, dates included.
    this.language = languageFrom(locale, sameLanguage(tag, locale) ? canonical(tag)! : locale, wordsOf(locale));
    this.#changed();
  }
}
