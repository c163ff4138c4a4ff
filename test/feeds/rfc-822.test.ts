import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfc822 } from '../../src/feeds/rfc-822.js';

describe('rfc822', () => {
  it.each([
    ['2015-03-23', 'Mon, 23 Mar 2015 00:00:00 +0000'],
    ['2015-07-01', 'Wed, 01 Jul 2015 00:00:00 +0100'],
    ['2015-03-23T09:30:00Z', 'Mon, 23 Mar 2015 09:30:00 +0000'],
    ['2015-03-23T09:30-05:30', 'Mon, 23 Mar 2015 09:30:00 -0530'],
    ['2016-02-29T23:59:59.123456Z', 'Mon, 29 Feb 2016 23:59:59 +0000'],
    ['1912-01-01', 'Mon, 01 Jan 1912 00:00:00 +0000'],
  ])('writes %s as %s', (moment, written) => {
    expect(rfc822(moment)).toBe(written);
  });

  it('writes the moment that it is given', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
          expect(Date.parse(rfc822(whole.toISOString()))).toBe(whole.getTime());
        },
      ),
    );
  });

  it('says what it expected where there is no moment', () => {
    expect(() => rfc822('yesterday')).toThrow(
      new RangeError('Expected a day or moment, got `yesterday` (string)'),
    );
  });
});
