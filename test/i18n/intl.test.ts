import {expect} from '@open-wc/testing';
import {formatDate, formatNumber, languageName, pluralRules, segmenter} from '../../src/i18n/intl.ts';

describe('formatDate', () => {
  it('writes a day as it was written, wherever the reader is', () => {
    expect(formatDate('en', '2026-03-04', 'long')).to.equal('4 March 2026');
    expect(formatDate('en', '2026-03-04', 'long', 'Pacific/Auckland')).to.equal('4 March 2026');
    expect(formatDate('en', '2026-03-04T23:59:59', 'long', 'Pacific/Auckland')).to.equal('4 March 2026');
  });

  it('writes a moment as the day in the time zone', () => {
    expect(formatDate('en', '2026-03-04T23:30:00.000Z', 'long', 'UTC')).to.equal('4 March 2026');
    expect(formatDate('en', '2026-03-04T23:30:00.000Z', 'long', 'Asia/Tokyo')).to.equal('5 March 2026');
  });

  it('takes the reader’s own time zone without one', () => {
    const here = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format(new Date('2026-03-04T23:30:00Z'));
    expect(formatDate('en', '2026-03-04T23:30:00.000Z', 'long')).to.equal(here);
  });

  it('follows language and region', () => {
    expect(formatDate('de', '2026-03-04', 'long')).to.equal('4. März 2026');
    expect(formatDate('en-US', '2026-03-04', 'medium')).to.equal('Mar 4, 2026');
    expect(formatDate('en-GB', '2026-03-04', 'short')).to.equal('04/03/2026');
  });
});

describe('formatNumber', () => {
  it('follows the language', () => {
    expect(formatNumber('en', 1234)).to.equal('1,234');
    expect(formatNumber('de', 1234)).to.equal('1.234');
  });
});

describe('languageName', () => {
  it('is the name in the language of the interface', () => {
    expect(languageName('en', 'de')).to.equal('German');
    expect(languageName('de', 'en')).to.equal('Englisch');
    expect(languageName('fr', 'de-AT')).to.match(/allemand/);
  });

  it('is the tag where nobody knows the language', () => {
    expect(languageName('en', 'qqx')).to.equal('qqx');
  });
});

describe('a formatter', () => {
  it('is made once for the same language and options', () => {
    const {NumberFormat} = Intl;
    let made = 0;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct(target, options: [string]) {
        made++;
        return new target(...options);
      },
    });
    try {
      expect(formatNumber('sv', 1234)).to.equal(formatNumber('sv', 1234));
      expect(made).to.equal(1);
      expect(formatNumber('it', 12345)).to.equal('12.345');
      expect(made).to.equal(2);
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });

  it('is not shared by different options or kinds', () => {
    expect(formatDate('en', '2026-03-04', 'long')).not.to.equal(formatDate('en', '2026-03-04', 'medium'));
    expect(segmenter('en', 'word')).not.to.equal(segmenter('en', 'grapheme'));
    expect(segmenter('en', 'word')).to.equal(segmenter('en', 'word'));
    expect(pluralRules('ar').select(3)).to.equal('few');
    expect(pluralRules('en').select(3)).to.equal('other');
  });
});
