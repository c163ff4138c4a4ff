import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../src/html/safe-address.js';

describe('safeAddress', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'http://example.com',
    'HTTPS://example.com',
    'mailto:a@example.com',
    '/a/b',
  ])('lets %s through', (address) => {
    expect(safeAddress(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'tel:123',
    'ftp://example.com',
    'relative/path',
    '//example.com',
    '/\\example.com',
    '#top',
    '',
  ])('refuses %j', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });

  it('gives only what a browser takes for http, https, mailto or a page of the same host', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      'http',
      's',
      ':',
      'javascript',
      'mailto',
      '\t',
      '\n',
      ' ',
      'a',
      '.',
      '?',
      '@',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (address) => {
          const safe = safeAddress(address);
          if (safe === undefined || !URL.canParse(safe, 'https://here.example')) return;
          const { protocol, host } = new URL(safe, 'https://here.example');
          expect(['http:', 'https:', 'mailto:']).toContain(protocol);
          if (safe.startsWith('/')) expect(host).toBe('here.example');
        },
      ),
    );
  });
});
