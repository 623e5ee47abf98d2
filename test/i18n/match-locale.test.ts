import {expect} from '@open-wc/testing';
import {matchLocale, sameLanguage} from '../../src/i18n/match-locale.ts';
import {locales} from '../../src/i18n/words-by-locale.ts';
import {FOREIGN, NO_TAGS, PAGES} from './page-tags.ts';

describe('matchLocale in the languages of the network', () => {
  for (const [locale, tags] of Object.entries(PAGES)) {
    it(`finds ${locale} for ${tags.join(', ')}`, () => {
      for (const tag of tags) expect(matchLocale(tag, locales()), tag).to.equal(locale);
    });
  }

  it('finds each of them by its own tag', () => {
    for (const locale of locales()) expect(matchLocale(locale, locales())).to.equal(locale);
  });

  it('finds nothing for other languages', () => {
    for (const tag of FOREIGN) expect(matchLocale(tag, locales()), tag).to.equal(undefined);
  });

  it('finds nothing for what is no tag', () => {
    for (const tag of NO_TAGS) expect(matchLocale(tag, locales()), tag).to.equal(undefined);
  });

  it('finds nothing that is not in the list, whichever it is', () => {
    const tags = [...Object.values(PAGES).flat(), ...locales(), ...FOREIGN, ...NO_TAGS, 'und', 'sh-Cyrl', 'az-Arab'];
    for (const list of [[], ['fo'], ['pt-BR'], ['zh-Hant'], ['sr-Latn', 'de'], ['en', 'nb', 'nn'], locales()]) {
      for (const tag of tags) expect([...list, undefined]).to.include(matchLocale(tag, list));
    }
  });
});

describe('matchLocale in a shorter list', () => {
  const list = ['en', 'ar', 'de', 'pt-BR', 'zh-Hant'];

  it('takes another region or script where there is none better', () => {
    expect(matchLocale('pt', list)).to.equal('pt-BR');
    expect(matchLocale('pt-PT', list)).to.equal('pt-BR');
    expect(matchLocale('zh-CN', list)).to.equal('zh-Hant');
    expect(matchLocale('et', list)).to.equal(undefined);
  });

  it('prefers the tag itself', () => {
    expect(matchLocale('de-AT', ['de', 'de-AT'])).to.equal('de-AT');
  });
});

describe('sameLanguage', () => {
  it('is true for regions of a language, and for its usual script', () => {
    expect(sameLanguage('de', 'de-AT')).to.equal(true);
    expect(sameLanguage('en-US', 'en-GB')).to.equal(true);
    expect(sameLanguage('ru', 'ru-Cyrl')).to.equal(true);
  });

  it('is true for two tags of one language', () => {
    for (const [one, two] of [
      ['no', 'nb'],
      ['nb', 'no-NO'],
      ['iw', 'he'],
    ] as const) {
      expect(sameLanguage(one, two), one).to.equal(true);
    }
  });

  it('is false for other languages and other scripts', () => {
    expect(sameLanguage('de', 'nl')).to.equal(false);
    expect(sameLanguage('nb', 'nn')).to.equal(false);
    expect(sameLanguage('no', 'nn')).to.equal(false);
    expect(sameLanguage('sr-Cyrl', 'sr-Latn')).to.equal(false);
    expect(sameLanguage('zh-TW', 'zh-CN')).to.equal(false);
  });
});
