import {expect} from '@open-wc/testing';
import {directionOf} from '../../src/i18n/direction.ts';

describe('directionOf', () => {
  const cases = {
    rtl: ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'dv', 'yi', 'ckb', 'sd', 'az-Arab', 'ug'],
    ltr: ['en', 'de', 'ru', 'ja', 'hi', 'az', 'ar-Latn', 'en-XA'],
    auto: ['', undefined, 'x', 'no tag at all'],
  };
  for (const [direction, tags] of Object.entries(cases)) {
    for (const tag of tags) {
      it(`is ${direction} for ${tag === undefined ? 'nothing' : `“${tag}”`}`, () => {
        expect(directionOf(tag)).to.equal(direction);
      });
    }
  }

  it('is what the browser knows of every language with two letters, and of regions that write it otherwise', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const languages = letters.flatMap((first) => letters.map((second) => first + second));
    const regions = ['az-IR', 'ha-SD', 'kk-CN', 'ku-IQ', 'ky-CN', 'ms-CC', 'pa-PK', 'tg-PK', 'tk-AF', 'uz-AF', 'de-AT'];
    for (const tag of [...languages, ...regions]) {
      const isArabicOrSo = /^(Arab|Hebr|Thaa)$/.test(new Intl.Locale(tag).maximize().script ?? '');
      expect(directionOf(tag), tag).to.equal(isArabicOrSo ? 'rtl' : 'ltr');
    }
  });
});
