import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { reporter as compact } from '../../../src/cli/reporters/compact.js';
import { reporter } from '../../../src/cli/reporters/pretty.js';
import { hostileText, problem, reportOn, textOf } from './report.js';

/** The excerpt of a problem at a place in a line: the line and the carets. */
function excerpt(line: string, column: number, endColumn: number): [text: string, carets: string] {
  const place = { line: 1, column, endLine: 1, endColumn };
  const lines = textOf(reporter, reportOn([problem(place)], { texts: { 'news/a.md': line } })).split('\n');
  return [lines[1]!, lines[2]!];
}

/** Puts the wrong word behind some text, and gives the text and the line of carets. */
function caretsUnder(before: string, wrong: string) {
  return excerpt(`${before}${wrong} end`, before.length + 1, before.length + wrong.length + 1);
}

describe('the caret', () => {
  it.each([
    ['letters', 'title: ', 'x', 7, 1],
    ['Chinese', '標題: ', '錯', 6, 2],
    ['emoji', '😀👩‍👩‍👧: ', 'x', 6, 1],
    ['combined letters', 'e\u0301e\u0301: ', 'o\u0302', 4, 1],
    ['full-width forms', 'ＡＢ ', 'ｘｙ', 5, 4],
    ['Korean letters in parts', '\u1112\u1161\u11ab ', 'x', 3, 1],
    ['a flag', '🇬🇧 ', 'x', 3, 1],
  ])('stands under the place behind %s', (_name, before, wrong, columns, width) => {
    expect(caretsUnder(before, wrong)[1]).toBe(`    | ${' '.repeat(columns)}${'^'.repeat(width)}`);
  });

  it('stands under the place behind a tab, which is shown as spaces to its stop', () => {
    expect(excerpt('a:\tb\twrong', 6, 11)).toEqual(['  1 | a:  b   wrong', '    |         ^^^^^']);
    expect(excerpt('\t\twr\tong', 3, 9)).toEqual(['  1 |         wr  ong', '    |         ^^^^^^^']);
  });

  it('stands under the place in a line that is too long to show, without parting a character', () => {
    const [text, carets] = excerpt(`${'😀'.repeat(100)}wrong${' and so on'.repeat(20)}`, 201, 206);
    expect(text).toContain('…😀');
    expect(text.endsWith('…')).toBe(true);
    expect(text.slice(0, text.indexOf('wrong'))).toBe(`  1 | …${'😀'.repeat(30)}`);
    expect(carets.indexOf('^')).toBe('  1 | …'.length + 60);
  });

  it('stands under the place in a long line of wide characters, which is cut so that no terminal folds it', () => {
    const [text, carets] = excerpt(`${'你'.repeat(300)}錯${'好'.repeat(300)}`, 301, 302);
    expect(text).toBe(`  1 | …${'你'.repeat(30)}錯${'好'.repeat(24)}…`);
    expect(carets).toBe(`    |  ${' '.repeat(60)}^^`);
  });

  it('stands behind the last character for a place at the end of a line', () => {
    expect(excerpt('title:', 7, 7)).toEqual(['  1 | title:', '    |       ^']);
  });
});

describe('what is printed', () => {
  it('sends no control characters of the content to the terminal', () => {
    for (const one of [reporter, compact]) {
      const report = reportOn([problem({ message: hostileText, file: hostileText, line: 1, column: 3 })], {
        texts: { [hostileText]: hostileText },
      });
      expect(textOf(one, report).replaceAll('\n', '')).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028]|\p{Surrogate}/u);
    }
  });

  it('is the same with colours as without', () => {
    const problems = [problem(), problem({ severity: 'warning' }), problem({ severity: 'info' })];
    const texts = { 'news/a.md': '---\ntitle: Report' };
    const coloured = textOf(reporter, reportOn(problems, { texts, colour: true }));
    expect(coloured).toContain('\u001b[31m');
    expect(stripVTControlCharacters(coloured)).toBe(textOf(reporter, reportOn(problems, { texts })));
  });

  it('counts problems, files, and what --fix can put right', () => {
    const fix = { description: '', edits: [], fileEdits: [{ start: 0, end: 1, text: '' }] };
    const report = reportOn([problem({ fix }), problem({ severity: 'info' })], {
      fileCount: 10_000,
      hiddenCount: 1,
    });
    expect(textOf(compact, report)).toContain(
      '1 error, 0 warnings, 1 info in 10,000 files. --fix can put 1 right. 1 problem not shown',
    );
  });
});
