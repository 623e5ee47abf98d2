import {expect} from '@open-wc/testing';
import {matchLocale, sameLanguage} from '../../src/i18n/match-locale.ts';

const LOCALES = ['en', 'ar', 'de', 'pt-BR', 'zh-Hant'];

describe('matchLocale', () => {
  const cases: Record<string, string | undefined> = {
    de: 'de',
    DE: 'de',
    'de-AT': 'de',
    'de-Latn-CH-1996': 'de',
    'ar-EG-u-nu-latn': 'ar',
    pt: 'pt-BR',
    'pt-PT': 'pt-BR',
    'zh-Hant-TW': 'zh-Hant',
    et: undefined,
    'deu-x': undefined,
    '': undefined,
    x: undefined,
    'not a tag': undefined,
    de_AT: undefined,
  };
  for (const [tag, locale] of Object.entries(cases)) {
    it(`finds ${locale ?? 'nothing'} for “${tag}”`, () => {
      expect(matchLocale(tag, LOCALES)).to.equal(locale);
    });
  }

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

  it('is false for other languages and other scripts', () => {
    expect(sameLanguage('de', 'nl')).to.equal(false);
    expect(sameLanguage('sr-Cyrl', 'sr-Latn')).to.equal(false);
    expect(sameLanguage('zh-TW', 'zh-CN')).to.equal(false);
  });
});
