import {expect} from '@open-wc/testing';
import {ENGINE} from '../engine.ts';
import {loadedLanguage, SPOKEN} from './languages.ts';
import {figuresIn, plain, plainDate} from './plain-writing.ts';
import {WRITING} from './ways-of-writing.ts';

/** The languages of which Chromium, as it is shipped, has no data or only a little. */
const UNKNOWN_TO_CHROMIUM = 'az be bs cy eu ga gl hy is ka kk lb mk mt nn se sq'.split(' ');
const mayLack = (lang: string) => ENGINE === 'Chromium' && UNKNOWN_TO_CHROMIUM.includes(lang);

/** The third of March, told in other ways. */
const THIRD_OF_MARCH: [published: string, timeZone?: string][] = [
  ['2026-03-03'],
  ['2026-03-03', 'Pacific/Kiritimati'],
  ['2026-03-03', 'Pacific/Pago_Pago'],
  ['2026-03-03T23:59:59', 'Asia/Tokyo'],
  ['2026-03-03T12:00:00Z', 'UTC'],
  ['2026-03-02T23:30:00.000Z', 'Asia/Tokyo'],
  ['2026-03-04T04:30:00.000Z', 'America/New_York'],
];

/** 24 March 2026 in figures. Persian counts the months from the beginning of spring: it is the fourth day of 1405. */
const SHORT = {dmy: [24, 3, 26], ymd: [26, 3, 24]};
const SHORT_IN_IRAN = [5, 1, 4];

const MONTHS = Array.from({length: 12}, (_, index) => `2026-${`${index + 1}`.padStart(2, '0')}-15`);

it('how every language writes is known to this test', () => {
  expect(Object.keys(WRITING).sort()).to.deep.equal([...SPOKEN].sort());
});

for (const lang of SPOKEN) {
  const {date, order, group, german} = WRITING[lang]!;

  describe(`a date in ${lang}`, () => {
    it('has the month in words', async () => {
      const language = await loadedLanguage(lang);
      for (const [published, timeZone] of THIRD_OF_MARCH) {
        const written = language.date(published, 'long', timeZone);
        expect(plainDate(written), `${published} ${timeZone}`).to.equal(plainDate(date));
      }
    });

    it('has a name for each month', async () => {
      const language = await loadedLanguage(lang);
      const written = MONTHS.map((day) => language.date(day, 'long'));
      expect(new Set(written).size).to.equal(12);
      for (const text of written) {
        expect(text).to.match(/\p{L}{2}|月|월/u);
        expect(text).not.to.match(/M\d\d|undefined|[{}]/);
      }
    });

    it('may be of medium length', async () => {
      const written = (await loadedLanguage(lang)).date('2026-12-24', 'medium');
      expect(figuresIn(written)).to.include(lang === 'fa' ? 3 : 24); // the third of Dey
      expect(written).not.to.match(/M\d\d|undefined|[{}]/);
      if (lang !== 'en') expect(written).not.to.include('Dec');
    });

    it('may be in figures alone', async () => {
      const language = await loadedLanguage(lang);
      const written = plainDate(language.date('2026-03-23T15:30:00.000Z', 'short', 'Asia/Tokyo'));
      expect(figuresIn(written).map((figures) => figures % 100)).to.deep.equal(
        lang === 'fa' ? SHORT_IN_IRAN : SHORT[order],
      );
      expect(written).not.to.match(/\p{L}/u);
    });
  });

  it(`a number in ${lang} has digits and separators of that language`, async () => {
    const written = plain((await loadedLanguage(lang)).number(12345));
    expect(written).to.match(new RegExp(`^12[${group}]${mayLack(lang) ? '?' : ''}345$`));
  });

  it(`the name of a language in ${lang} is in that language, or the own name`, async () => {
    const name = (await loadedLanguage(lang)).languageName('de').toLowerCase();
    expect(name).to.be.oneOf([german, ...(mayLack(lang) ? ['Deutsch'] : [])].map((text) => text.toLowerCase()));
  });

  it(`every language has a name in ${lang}, and is not called by its code`, async () => {
    const language = await loadedLanguage(lang);
    expect(SPOKEN.filter((other) => language.languageName(other) === other)).to.deep.equal([]);
  });
}

describe('digits', () => {
  it('are Persian in Persian', async () => {
    const {date, number} = await loadedLanguage('fa');
    expect(number(12345)).to.equal('۱۲٬۳۴۵');
    expect(date('2026-03-03', 'long')).to.equal('۱۲ اسفند ۱۴۰۴');
  });

  it('are of one kind in Arabic, whichever the browser takes', async () => {
    const {date, number} = await loadedLanguage('ar');
    expect(`${number(12345)} ${date('2026-03-03', 'short')}`).to.match(/^(?:[٠-٩]|[^\p{Nd}])+$|^(?:\d|[^\p{Nd}])+$/u);
  });
});
