import { expect, it } from 'vitest';
import { reporter } from '../../../src/cli/reporters/github.js';
import { hostileText, problem, reportOn, textOf } from './report.js';

it('escapes what would end a command or a property', () => {
  const report = reportOn([problem({ file: 'news/a%,:\r\nb.md', message: 'One%\r\ntwo: three, four' })]);
  expect(textOf(reporter, report)).toBe(
    '::error file=news/a%25%2C%3A%0D%0Ab.md,line=2,endLine=2,col=8,endColumn=12,title=wrong-value::One%25%0D%0Atwo: three, four\n',
  );
});

it('names files from the folder in which it runs, and levels as GitHub does', () => {
  const report = reportOn([
    problem({ file: '/site/news/a.md', severity: 'warning' }),
    problem({ file: './news/a.md', severity: 'info' }),
  ]);
  expect(textOf(reporter, report)).toMatch(/^::warning file=news\/a\.md,.*\n::notice file=news\/a\.md,/);
});

it('leaves out columns where a problem spans lines, and places that are not known', () => {
  const report = reportOn([
    problem({ endLine: 4 }),
    problem({
      file: undefined,
      line: undefined,
      column: undefined,
      endLine: undefined,
      endColumn: undefined,
    }),
  ]);
  const [first, second] = textOf(reporter, report).split('\n');
  expect(first).toContain('line=2,endLine=4,col=8,title');
  expect(second).toBe('::error title=wrong-value::Write something else.');
});

it('writes a line for each problem, without control characters, whatever the content is', () => {
  const text = textOf(reporter, reportOn([problem({ file: hostileText, message: hostileText })]));
  expect(text.split('\n')).toHaveLength(2);
  expect(text.slice(0, -1)).not.toMatch(/[\0-\x1f]/);
});
