import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../../src/source/write/yaml.js';
import { notPlain } from '../../../src/source/yaml/plain-scalar.js';
import { readPlainYaml } from '../../../src/source/yaml/plain-yaml.js';

/** Pieces that texts are put together from, so that they often mean something in YAML. */
const piece = fc.constantFrom(
  ...['a', 'Home Office', 'true', 'null', '~', '12', '-3', '1e3', '0x1F', '.inf', '2015-03-23', '07:30'],
  ...[': ', ':', '- ', '-', '#', ' #', '&', '*', '!', '|', '>', '%', '@', '`', '?', ',', '[', ']', '{', '}'],
  ...['"', "'", '\\', '\n', '\n\n', ' ', '  ', '\t', '\r', '\r\n', '---', '...', '<p>', '\u00a0', '\u0085'],
  ...['\u2028', '\ufeff', '\ud83d', '😀', '\0', '\x1b', 'é', '<<', '=', 'http://x.uk/a#b'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const key = fc.oneof(
  { weight: 20, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(1100), '__proto__', 'constructor') },
);
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, 0, -0, 1, -12, 1.5, 1e21, 1e300, 5e-324, 2 ** 53),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const mapping = fc.dictionary(key, json!, { maxKeys: 4, noNullPrototype: true });

function read(source: string): unknown {
  return parse(source, { schema: 'core', logLevel: 'error' });
}

describe('the writer of YAML', () => {
  it('writes what the yaml package reads as the same value', () => {
    fc.assert(
      fc.property(mapping, (value) => {
        const written = writeYaml(value);
        expect(read(written)).toEqual(value);
        const plain = readPlainYaml(written);
        if (plain !== notPlain) expect(plain).toEqual(value);
      }),
      { numRuns: 5000 },
    );
  });

  it('writes what the yaml package does', () => {
    const value = {
      title: 'Annual report: published',
      empty: '',
      number: '12',
      day: '2015-03-23',
      list: ['home-office', { url: '/a.jpg', sources: { s300: '/b.jpg' } }, [1, ['x']], {}, []],
      none: {},
      nulls: null,
      html: '<p>One</p>\n\n<p>Two</p>\n',
      open: '<p>One</p>\n<p>Two</p>',
      left: undefined,
    };
    expect(writeYaml(value)).toBe(stringify(value, { lineWidth: 0 }));
  });
});
