import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSource } from '../../src/source/check/check-file.js';
import { createChecking } from '../../src/source/check/create-checking.js';
import { sourceFileOf } from '../../src/source/read/source-file.js';
import { story } from '../temporary-folder.js';

const comments = [
  '<!-- despatch-disable-line bold -->',
  '<!--despatch-disable-next-line italics, bold -- for a\n reason -->',
  '<!-- despatch-disable bold -->',
  '<!-- despatch-enable -->',
];

/** A line of a body: words, some of which are links that lead nowhere, and comments at its ends and inside. */
const word = fc.constantFrom('Text', '😀', 'naïve', 'LINK', 'LINK', '`code`', '**bold**');
const comment = fc.option(fc.constantFrom(...comments), { nil: '', freq: 2 });
const line = fc
  .tuple(
    comment,
    fc.constantFrom('', '* ', '> ', '  '),
    fc.array(word, { minLength: 1, maxLength: 4 }),
    comment,
    comment,
  )
  .map(([before, mark, words, inside, after]) => {
    const text = `${mark}${words[0]}${inside && ` ${inside}`}${words
      .slice(1)
      .map((one) => ` ${one}`)
      .join('')}`;
    return `${before && `${before}\n`}${text}${after && ` ${after}`}`;
  });
const body = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 8 }).map((lines) => {
  let count = 0;
  return lines.join('\n').replaceAll('LINK', () => `[link](#nowhere-${++count})`);
});

/** Files that hold a body: Markdown with both line ends, YAML, JSON. */
function filesOf(text: string): [file: string, source: string][] {
  const markdown = story({}, text);
  const indented = text.replace(/^(?=.)/gm, '  ');
  return [
    ['news/a.md', markdown],
    ['news/a.md', markdown.replaceAll('\n', '\r\n')],
    ['people/a.yaml', `name: A\nbiography: |2\n${indented}\n`],
    ['people/a.json', JSON.stringify({ name: 'A', biography: text })],
  ];
}

it('places in a body with switches are those of the file', async () => {
  const checking = await createChecking({}, { only: ['missing-anchor'] });
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      for (const [file, content] of filesOf(text)) {
        const source = sourceFileOf(file, content);
        const { problems } = await checkSource(source, checking);
        for (const { line: at, column, endLine, endColumn, message } of problems) {
          const anchor = /`(nowhere-\d+)`/.exec(message)![1]!;
          const start = source.lines.startOf(at!) + column! - 1;
          const end = source.lines.startOf(endLine!) + endColumn! - 1;
          expect(source.text.slice(start, end)).toBe(`[link](#${anchor})`);
        }
        expect(problems).toHaveLength(text.match(/\[link\]/g)?.length ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});
