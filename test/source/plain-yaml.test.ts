import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { notPlain } from '../../src/source/yaml/plain-scalar.js';
import { readPlainYaml } from '../../src/source/yaml/plain-yaml.js';

/** Pieces of YAML from which texts are put together that are often plain, and often nearly so. */
const piece = fc.constantFrom(
  ...[
    'title',
    'a',
    'true',
    'null',
    '~',
    '12',
    '0',
    '007',
    '-3',
    '1.5',
    '.5',
    '1e3',
    '0x1F',
    '2015-03-23',
    '.inf',
  ],
  ...[
    'Home Office',
    'it’s',
    "it's",
    '"quoted"',
    "'single'",
    "'it''s'",
    '"a\\n"',
    '"\\u00e9\\"\\\\"',
    '"\\x41"',
    '{}',
    '|',
    '|-',
    '|+',
    '| ',
    '|2',
    '[a, b]',
    '[]',
    '[a, 1, true]',
  ],
  ...[
    '{a: 1}',
    '#x',
    ' #x',
    ': ',
    ':',
    '- ',
    '-',
    '&a',
    '*a',
    '|',
    '>',
    '!t',
    '%',
    '@',
    '`',
    ',',
    '?',
    'a: b',
  ],
  ...['\u00a0', '\t', 'é', '😀', '--', '---', '...', '__proto__', 'x:y', 'x #y', 'http://x.uk/a', 'a-b_c'],
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '    ', ' '),
    fc.constantFrom('', '', '', '- '),
    fc.constantFrom('title', 'a', 'b', 'c_d', 'x-y', 'd', 'e', 'f', 'g', '"h/i"', '"12"', ''),
    fc.constantFrom(': ', ': ', ': ', ':', ':  ', ''),
    fc.array(piece, { maxLength: 2 }),
  )
  .map(([indent, dash, key, colon, rest]) => `${indent}${dash}${key}${colon}${rest.join('')}`);
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end) + end);

function byPackage(source: string): unknown {
  return parse(source, { schema: 'core', logLevel: 'error' });
}

describe('the small YAML reader', () => {
  it('gives the same value as the yaml package for whatever it reads', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (source) => {
        const value = readPlainYaml(source);
        if (value === notPlain) return;
        read++;
        expect(value).toEqual(byPackage(source));
      }),
      { numRuns: 20_000 },
    );
    // Were it to hand everything over, the property would say nothing.
    expect(read).toBeGreaterThan(1000);
  });

  it('gives the same texts of several lines as the yaml package', () => {
    const blockLine = fc
      .tuple(
        fc.constantFrom('', ' ', '  ', '   ', '    '),
        fc.constantFrom('', '', 'x', 'x ', '# c', 'b: c', '- y'),
      )
      .map((parts) => parts.join(''));
    const source = fc
      .tuple(
        fc.constantFrom('a: ', '- ', '- a: ', 'a:\n  - b: '),
        fc.constantFrom('|', '|-', '|+'),
        fc.array(blockLine, { maxLength: 5 }),
        fc.constantFrom('', 'z: 1\n', '- z\n', '# end\n'),
      )
      .map(([head, mark, lines, rest]) => `${head}${[mark, ...lines].join('\n')}\n${rest}`);
    let read = 0;
    fc.assert(
      fc.property(source, (text) => {
        const value = readPlainYaml(text);
        if (value === notPlain) return;
        read++;
        expect(value).toEqual(byPackage(text));
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it('reads plain front matter itself', () => {
    const source = [
      'title: Annual Report Published',
      '# a comment',
      'firstPublishedAt: 2015-03-23',
      'organisations: [home-office, hm-treasury]',
      'people:',
      '- karen-bradley',
      'images:',
      '  - url: /a.jpg',
      '    width: 960',
      '',
      'withdrawal:',
      "  explanation: 'It''s old'",
      'political: true',
      '"key/in-quotes": "a \\"text\\""',
      'none: {}',
      'html: |-',
      '  <p>One</p>',
      '',
      '    # no comment',
      'strategy:',
    ].join('\n');
    expect(readPlainYaml(`${source}\n`)).toEqual({ ...(byPackage(source) as object) });
    expect(readPlainYaml(`${source}\n`)).not.toBe(notPlain);
  });

  it.each([
    'a: [x',
    'a: "x',
    'a: b: c',
    'a:\n\tb: c',
    'a: 1\na: 2',
    'a: &x 1',
    'a: >\n  b',
    'a: |\n   \n  b',
    'just text',
    'a: b\n  c',
  ])('leaves %j to the package', (source) => expect(readPlainYaml(`${source}\n`)).toBe(notPlain));
});
