import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageFrom} from '../i18n/language.ts';
import type {Language} from '../i18n/language.ts';
import {languageOf, rootsOf} from '../i18n/language-of.ts';
import {loadedLocales, loadWords, locales, wordsOf} from '../i18n/load-words.ts';
import {matchLocale} from '../i18n/match-locale.ts';

const SOURCE = 'en';

/** Speaks the language of the place where the element stands, and follows when that changes. */
export class LanguageController implements ReactiveController {
  language: Language = languageFrom(SOURCE, SOURCE);
  /** Resolves when the words of the first language are here, or are known not to come. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => {
    this.#host.requestUpdate(); // for `dir`
    void this.update();
  });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsOf(this.#host)) {
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
    }
    this.settled = this.update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Takes the language from the page again, and another try at words that could not be loaded. */
  async update(): Promise<void> {
    const tag = this.#tag();
    const wanted = matchLocale(tag, locales) ?? SOURCE;
    try {
      await loadWords(wanted);
    } catch {
      if (tag === this.#tag()) this.#speak(matchLocale(tag, loadedLocales()) ?? SOURCE, tag);
      return;
    }
    if (tag === this.#tag()) this.#speak(wanted, tag);
  }

  /** Without a language in the page: the first of the reader's that has words. */
  #tag(): string {
    return languageOf(this.#host) || (navigator.languages.find((tag) => matchLocale(tag, locales)) ?? SOURCE);
  }

  #speak(locale: string, tag: string): void {
    // A page in a language without words gets English, dates included.
    const formats = matchLocale(tag, [locale]) ? Intl.getCanonicalLocales(tag)[0]! : locale;
    if (this.language.locale === locale && this.language.tag === formats) return;
    this.language = languageFrom(locale, formats, wordsOf(locale));
    this.#host.requestUpdate();
  }
}
