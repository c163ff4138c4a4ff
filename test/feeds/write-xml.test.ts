import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { x } from 'xastscript';
import { writeXml } from '../../src/feeds/xml.js';
import { rootOf } from './xml.js';

/** A text as an XML reader gives it back: without what XML forbids, and with line breaks as it reads them. */
function readBack(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/\r\n?/g, '\n');
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', ']', '"', "'", '\u0000', '\ud800', ';', '#', 'x', 'amp', '\u2028'),
  }),
);

describe('writeXml', () => {
  it('writes any text so that a reader gets it back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(rootOf(writeXml(x('a', text))).text).toBe(readBack(text));
      }),
    );
  });

  it('writes any attribute so that a reader gets it back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = rootOf(writeXml(x('a', { b: text }))).attributes['b'];
        // A reader takes line breaks and tabs in attributes for spaces.
        expect(read).toBe(readBack(text).replace(/[\t\n]/g, ' '));
      }),
    );
  });

  it('escapes once', () => {
    expect(writeXml(x('a', 'Home & <Away> &amp; ]]>'))).not.toContain('&amp;amp;amp;');
    expect(rootOf(writeXml(x('a', '&amp;'))).text).toBe('&amp;');
  });
});
