import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/checks/rules.js';
import { checkSource } from '../../../src/source/check/check-file.js';
import { parseSource } from '../../../src/source/read/parse-source.js';
import { sourceFileOf } from '../../../src/source/read/source-file.js';
import { fileFormats, plainFields, scalarStyles } from './files.js';
import { checkingBy, fix } from './fixing.js';

describe('any file', () => {
  const words = fc.constantFrom(
    ...[
      'The Minister',
      'the prime minister',
      'recieve',
      '10 per cent',
      '5%',
      '“quoted”',
      "don't",
      'U.K.',
      'and/or',
    ],
    ...[
      '2,000',
      '1000 people',
      '23rd March 2015',
      '9.30am',
      '10-11am',
      '2015-16',
      '& more',
      'e.g.',
      'utilise',
      'color',
    ],
    ...[
      '  ',
      ':',
      '#',
      '- ',
      "'",
      '"',
      '\\',
      '😀',
      '한국',
      'é',
      '…',
      '.',
      ';',
      ',',
      'Rt. Hon.',
      '£1.5 million pounds',
    ],
  );
  const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
  const paragraph = fc.oneof(
    text,
    fc
      .array(text, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item) => `* ${item}`).join('\n')),
    fc
      .array(text, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, at) => `s${at + 1}. ${item}`).join('\n')),
    text.map((one) => `## ${one}`),
    text.map((one) => `> ${one}`),
    text.map((one) => `[${one}](https://www.gov.uk/a "b")`),
    text.map((one) => `$CTA\n${one}\n$CTA`),
    text.map((one) => `| ${one} | b |\n|---|---|\n| c | ${one} |`),
    text.map((one) => `<div class="x">${one}</div>`),
    text.map((one) => `\`${one}\``),
  );
  const fields = fc.record({
    title: text,
    summary: text,
    body: fc
      .array(paragraph, { minLength: 1, maxLength: 5 })
      .map((parts) => ({ govspeak: parts.join('\n\n').trim() })),
  });

  it('has no new problem when it was fixed, and nothing left to fix', { timeout: 120_000 }, async () => {
    const checking = checkingBy(await loadRules());
    const codesOf = async (file: string, content: string) => {
      const { problems } = await checkSource(sourceFileOf(file, content), checking);
      const counts = new Map<string, number>();
      for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
      return counts;
    };
    /** What no fix touches. */
    const othersOf = async (file: string, content: string) => {
      const { documents } = await parseSource(sourceFileOf(file, content));
      return documents.map(
        ({ data: { title: _title, summary: _summary, body: _body, ...others } }) => others,
      );
    };
    let fixedCount = 0;
    await fc.assert(
      fc.asyncProperty(
        fields,
        fc.constantFrom(...Object.values(fileFormats)),
        fc.constantFrom(...Object.values(scalarStyles)),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        async (changes, { name, write }, style, lineEnd, mark) => {
          const lines = write({ ...plainFields, ...changes }, style);
          if (lines === undefined) return;
          const before = mark + lines.replaceAll('\n', lineEnd);
          const after = await fix(before, checking, name);
          if (after === before) return;
          fixedCount++;
          const [old, now] = [await codesOf(name, before), await codesOf(name, after)];
          for (const [code, count] of now) expect(count, code).toBeLessThanOrEqual(old.get(code) ?? 0);
          expect(await fix(after, checking, name)).toBe(after);
          expect(await othersOf(name, after)).toEqual(await othersOf(name, before));
          expect(after.startsWith(mark)).toBe(true);
          expect(after.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 300 },
    );
    expect(fixedCount).toBeGreaterThan(50);
  });
});
