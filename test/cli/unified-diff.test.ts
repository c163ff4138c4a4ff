import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unifiedDiff } from '../../src/cli/unified-diff.js';
import { folderWith } from '../temporary-folder.js';

const lines = (...numbers: (number | string)[]) => numbers.map((number) => `${number}\n`).join('');

it('shows three lines around a change', () => {
  expect(unifiedDiff('a.md', lines(1, 2, 3, 4, 5, 6, 7, 8, 9), lines(1, 2, 3, 4, 'five', 6, 7, 8, 9))).toBe(
    '--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  );
});

it('puts changes that stand near each other into one part', () => {
  const before = lines(...Array.from({ length: 20 }, (_, index) => index));
  const after = before.replace('1\n', 'one\n').replace('8\n', 'eight\n').replace('17\n', 'seventeen\n');
  expect(unifiedDiff('a.md', before, after).match(/^@@.*$/gm)).toEqual([
    '@@ -1,12 +1,12 @@',
    '@@ -15,6 +15,6 @@',
  ]);
});

it('says that a file does not end with a line end', () => {
  expect(unifiedDiff('a.md', 'one', 'two')).toBe(
    '--- a.md\n+++ a.md\n@@ -1,1 +1,1 @@\n-one\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n',
  );
});

it('is what git takes, whatever the change is', { timeout: 60_000 }, () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'c\r\n'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.constantFrom('', 'end'), (one, other, end) => {
      const [before, after] = [one.join('') + end, other.join('') + end];
      fc.pre(before !== after);
      const folder = folderWith({ 'a.md': before, 'a.patch': unifiedDiff('a.md', before, after) });
      execFileSync('git', ['apply', '-p0', '--whitespace=nowarn', 'a.patch'], { cwd: folder });
      expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(after);
    }),
    { numRuns: 40 },
  );
});

it('takes time in proportion to a file with thousands of changes', () => {
  const before = lines(...Array.from({ length: 40_000 }, (_, index) => index));
  const diff = unifiedDiff('a.md', before, before.replaceAll('5', 'five'));
  expect(diff.match(/^\+/gm)!.length).toBeGreaterThan(10_000);
});
