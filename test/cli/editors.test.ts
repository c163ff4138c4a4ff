import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';

const editors = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8');

interface Pattern {
  regexp: string;
  file: number;
  line: number;
  column: number;
  severity: number;
  message: number;
  code: number;
}

interface Tasks {
  tasks: { problemMatcher: { pattern: Pattern } }[];
}

it('has a compact format that the task for Visual Studio Code in the documentation reads', async () => {
  const [, text] = /```json\n(\{\n {2}"version": "2\.0\.0",[^]*?)```/.exec(editors)!;
  const { pattern } = (JSON.parse(text!) as Tasks).tasks[0]!.problemMatcher;
  const folder = folderWith({ 'news/a b.md': story({ newsType: 'news' }, 'More & less.'), ...homeOffice });
  const { out } = await despatch(['check', folder, '--format', 'compact', '--today', '2026-11-25']);
  const matches = out.split('\n').flatMap((line) => [...line.matchAll(new RegExp(pattern.regexp, 'g'))]);
  const problems = matches.map((match) => ({
    place: `${match[pattern.file]}:${match[pattern.line]}:${match[pattern.column]}`,
    severity: match[pattern.severity],
    code: match[pattern.code],
  }));
  expect(problems).toEqual([
    { place: `${folder}/news/a b.md:1:1`, severity: 'error', code: 'file-name-not-a-slug' },
    { place: `${folder}/news/a b.md:4:11`, severity: 'error', code: 'wrong-value' },
    { place: `${folder}/news/a b.md:9:6`, severity: 'warning', code: 'ampersand' },
  ]);
  expect(matches[1]![pattern.message]).toMatch(/^`newsType` cannot be `news`\./);
});
