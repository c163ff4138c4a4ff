import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSource } from '../../src/source/check/check-file.js';
import { createChecking } from '../../src/source/check/create-checking.js';
import { sourceFileOf } from '../../src/source/read/source-file.js';
import { story } from '../temporary-folder.js';

const body = `## A heading\n\nText with a [link](#nowhere), **bold** and 😀.\n\n<!-- despatch-disable-next-line bold, italics -->\n* one\n* two **three**\n\n| a | b |\n|---|---|\n| c |\n\n[Attachment: report.pdf]\n`;
const fields = {
  images: "\n  - url: /a.jpg\n    alt: \"A \\u00e9 picture\"\n  - { url: /b.jpg, caption: 'It''s' }",
  withdrawal: '\n  at: 2015-03-24\n  explanation: |\n    Gone.\n\n      Indented.',
  changes: '&c\n  - at: 2015-03-24\n    note: >-\n      Folded\n      note',
  despatch: '{ disable: [title-length] } # despatch-disable-line nothing',
};
const person = { name: 'A Person', biography: body, despatch: { disable: ['bold'] } };
const files: [file: string, text: string][] = [
  ['news/a.md', story(fields, body)],
  ['news/a.md', `\ufeff${story(fields, body).replaceAll('\n', '\r\n')}`],
  ['news/a.html', story({}, '<p>Text <!-- despatch-disable bold --><b>bold</b>\n<a href="#x">link</a></p>')],
  ['people/a.json', JSON.stringify([person, { ...person, slug: 'b' }], null, 2)],
  ['people/a.ndjson', `${JSON.stringify({ ...person, slug: 'a' })}\n\n${JSON.stringify(person)}\n`],
  ['people/a.yaml', `- slug: a\n  name: A\n  biography: |\n    Text.\n- { slug: b, name: *x }\n`],
];

/** Changes as a slip of the hand makes them: something is lost, doubled, or put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.integer({ min: 0, max: 12 }),
  added: fc.constantFrom(
    '',
    ':',
    ' ',
    '\n',
    '\t',
    '"',
    "'",
    '[',
    '}',
    '- ',
    '#',
    '&a ',
    '*a',
    '---\n',
    '\0',
    '😀',
    '<!--',
    '|',
    '\\',
    '\r',
  ),
});

it('whatever is changed in a file, each problem has a place in it', async () => {
  const checking = await createChecking({}, {});
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async ([file, text], changes) => {
        let changed = text;
        for (const { at, lost, added } of changes) {
          const start = Math.floor(at * changed.length);
          changed = changed.slice(0, start) + added + changed.slice(start + lost);
        }
        const source = sourceFileOf(file, changed);
        const check = await checkSource(source, checking);
        // Checks are kept on disk and sent between threads.
        expect(JSON.parse(JSON.stringify(check))).toEqual(check);
        const { problems } = check;
        for (const { line, column, endLine, endColumn, code } of problems) {
          const start = source.lines.startOf(line!) + column! - 1;
          const end = source.lines.startOf(endLine!) + endColumn! - 1;
          expect({
            code,
            isInside: line! >= 1 && column! >= 1 && start <= end && end <= source.text.length,
          }).toEqual({
            code,
            isInside: true,
          });
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 400) },
  );
});
