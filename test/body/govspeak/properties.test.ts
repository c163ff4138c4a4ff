import fc from 'fast-check';
import { govspeakToHtml } from 'despatch/govspeak';
import { describe, expect, it } from 'vitest';
import { anySource } from './any-source.js';
import { faultsOf } from './check-rendering.js';

describe('Any text at all', () => {
  it('renders safely, the same each time, with its places inside the source', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(faultsOf(source)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('renders the same whatever ends its lines', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const unix = source.replace(/\r\n?/g, '\n');
        const rendered = govspeakToHtml(unix);
        expect(govspeakToHtml(unix.replaceAll('\n', '\r\n'))).toBe(rendered);
        expect(govspeakToHtml(unix.replaceAll('\n', '\r'))).toBe(rendered);
      }),
      { numRuns: 500 },
    );
  });
});
