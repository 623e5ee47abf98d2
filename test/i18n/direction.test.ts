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
});
