import {expect} from '@open-wc/testing';
import {readDate} from '../../src/feed/dates.ts';

describe('readDate', () => {
  const read: [string, string, string][] = [
    ['RFC 3339 in UTC', '2026-08-18T13:00:00Z', '2026-08-18T13:00:00.000Z'],
    ['an offset', '2026-08-18T13:00:00+02:00', '2026-08-18T11:00:00.000Z'],
    ['an offset that changes the year', '2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
    ['an offset without colon', '2026-08-18T13:00:00-0530', '2026-08-18T18:30:00.000Z'],
    ['parts of a second', '2026-08-18T13:00:00.5Z', '2026-08-18T13:00:00.500Z'],
    ['nanoseconds', '2026-08-18T13:00:00.123456789Z', '2026-08-18T13:00:00.123Z'],
    ['small letters', '2026-08-18t13:00:00z', '2026-08-18T13:00:00.000Z'],
    ['no seconds', '2026-08-18T13:00Z', '2026-08-18T13:00:00.000Z'],
    ['a day', '2026-08-18', '2026-08-18'],
    ['white space around it', ' 2026-08-18\n', '2026-08-18'],
    ['a leap day', '2024-02-29', '2024-02-29'],
    ['no time zone', '2026-08-18T13:00:01', '2026-08-18T13:00:01'],
    ['a space for the T', '2022-07-26 13:01:01', '2022-07-26T13:01:01'],
    ['a space before the offset', '2022-07-26 13:01:01 +0200', '2022-07-26T11:01:01.000Z'],
    ['a named zone', '2022-07-26 13:01:01 UTC', '2022-07-26T13:01:01.000Z'],
    ['RFC 822', 'Tue, 22 Sep 2020 10:00:00 +0200', '2020-09-22T08:00:00.000Z'],
    ['RFC 822 in GMT', '22 Sep 2020 10:00 GMT', '2020-09-22T10:00:00.000Z'],
    ['RFC 822 with an American zone', 'Tue, 22 Sep 2020 10:00:00 EST', '2020-09-22T15:00:00.000Z'],
    ['RFC 822 without zone', 'Tue, 22 Sep 2020 10:00:00', '2020-09-22T10:00:00'],
    ['RFC 822 without time', '2 Sep 2020', '2020-09-02'],
  ];
  for (const [what, value, expected] of read) {
    it(`reads ${what}`, () => expect(readDate(value)).to.equal(expected));
  }

  const refused = [
    '',
    ' ',
    'not a date',
    'Tomorrow',
    'Issue 5',
    'May 2020',
    '2026',
    '2026-08',
    '2026-13-01',
    '2026-02-30',
  ];
  refused.push(
    '2026-02-30T10:00:00Z',
    '2026-08-18T25:00:00Z',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    '20260818',
  );
  refused.push(
    '10000-01-01',
    '9999-12-31T23:59:59-05:00',
    '1000-01-01T00:00:00+05:00',
    '22 Foo 2020 10:00 GMT',
    'on 2026-08-18',
  );
  for (const value of refused) {
    it(`refuses "${value}"`, () => expect(readDate(value)).to.equal(undefined));
  }

  it('refuses what is no string', () => {
    for (const value of [null, undefined, 0, 1755522000000, {}, [], true, ['2026-08-18'], new Date()]) {
      expect(readDate(value)).to.equal(undefined);
    }
  });
});
