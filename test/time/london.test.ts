import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/time/day.js';
import { formatDay } from '../../src/time/format-day.js';
import { dayOf, firstMomentOf } from '../../src/time/london.js';
import { compareMoments, isDayOrMoment, momentOf } from '../../src/time/moment.js';

describe('a day', () => {
  test.each(['2015-03-23', '2012-02-29', '2000-02-29', '1801-01-22', '2015-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2015-02-30',
    '2015-02-29',
    '1900-02-29',
    '2015-04-31',
    '2015-13-01',
    '2015-00-10',
    '2015-3-23',
    '23 March 2015',
    '',
    '2015-03-23 ',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('every day of forty years is one, as Date counts them', () => {
    const day = new Date('1990-01-01T00:00:00Z');
    for (; day.getUTCFullYear() < 2030; day.setUTCDate(day.getUTCDate() + 1)) {
      expect(isDay(day.toISOString().slice(0, 10))).toBe(true);
    }
  });
});

describe('a moment', () => {
  test.each([
    '2015-03-23',
    '2015-03-23T09:30:00Z',
    '2015-03-23T09:30Z',
    '2015-07-01T09:30:00+01:00',
    '2018-01-03T07:51:18.291Z',
  ])('%s is one', (text) => {
    expect(isDayOrMoment(text)).toBe(true);
  });

  test.each([
    '2015-03-23T09:30:00',
    '2015-03-23 09:30:00Z',
    '2015-02-30T09:30:00Z',
    '2015-03-23T24:00:00Z',
    '2015-03-23T09:60:00Z',
    'today',
    '',
  ])('%j is none', (text) => {
    expect(isDayOrMoment(text)).toBe(false);
  });

  test('without seconds gains them, and with them stays as it is written', () => {
    expect(momentOf('2015-03-23T09:30+00:00')).toBe('2015-03-23T09:30:00+00:00');
    expect(momentOf('2018-01-03T07:51:18.291Z')).toBe('2018-01-03T07:51:18.291Z');
  });

  test('orders by time, whatever the offset', () => {
    expect(compareMoments('2015-07-01T00:30:00+01:00', '2015-07-01T00:00:00Z')).toBeLessThan(0);
    expect(compareMoments('2015-07-01', '2015-06-30T23:00:00Z')).toBe(0);
  });
});

describe('the first moment of a day in London', () => {
  test.each([
    ['2015-03-23', '2015-03-23T00:00:00+00:00'],
    ['2015-07-01', '2015-07-01T00:00:00+01:00'],
    // The days on which the clocks change still begin by the old time.
    ['2015-03-29', '2015-03-29T00:00:00+00:00'],
    ['2015-03-30', '2015-03-30T00:00:00+01:00'],
    ['2015-10-25', '2015-10-25T00:00:00+01:00'],
    ['2015-10-26', '2015-10-26T00:00:00+00:00'],
    // British Standard Time, 1968 to 1971.
    ['1970-01-15', '1970-01-15T00:00:00+01:00'],
    ['1801-01-22', '1801-01-22T00:00:00+00:00'],
  ])('of %s is %s', (day, moment) => {
    expect(firstMomentOf(day)).toBe(moment);
  });
});

describe('the day in London of a moment', () => {
  test.each([
    ['2015-06-30T23:30:00Z', '2015-07-01'],
    ['2015-07-01T00:30:00+01:00', '2015-07-01'],
    ['2015-01-01T00:15:00Z', '2015-01-01'],
    ['2015-12-31T23:59:59Z', '2015-12-31'],
    ['2015-03-23', '2015-03-23'],
  ])('of %s is %s', (moment, day) => {
    expect(dayOf(moment)).toBe(day);
  });

  test.each([1943, 1969, 2015])('is the one that the system’s calendar has, every hour of %d', (year) => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    const moment = new Date(Date.UTC(year, 0, 1));
    for (; moment.getUTCFullYear() === year; moment.setUTCHours(moment.getUTCHours() + 1))
      expect(dayOf(moment)).toBe(london.format(moment));
  });
});

test('dates print as on GOV.UK', () => {
  expect(formatDay('2015-03-23')).toBe('23 March 2015');
  expect(formatDay('2015-06-30T23:30:00Z')).toBe('1 July 2015');
});
