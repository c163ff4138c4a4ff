import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';

const call = ['check', '--stdin', '--stdin-filename', 'news/a.md', '--today', '2026-11-25'];
const warned = story({ title: 'Annual report published.' });

describe('despatch check --stdin', () => {
  it('takes the options of a check of files', async () => {
    expect((await despatch(call, warned)).code).toBe(0);
    expect((await despatch([...call, '--max-warnings', '0'], warned)).code).toBe(1);
    expect((await despatch([...call, '--quiet'], warned)).out).toBe('No problems in 1 file.\n');
    expect((await despatch([...call, '--rule', 'title-full-stop:error'], warned)).code).toBe(1);
  });

  it('holds back what a baseline of the folder knows', async () => {
    const folder = folderWith({ 'news/a.md': warned, ...homeOffice });
    const list = path.join(folder, 'known.json');
    await despatch(['check', folder, '--today', '2026-11-25', '--write-baseline', list]);
    const named = [
      'check',
      '--stdin',
      '--stdin-filename',
      path.join(folder, 'news/a.md'),
      '--today',
      '2026-11-25',
    ];
    const { out } = await despatch([...named, '--baseline', list, '--format', 'compact'], warned);
    expect(out).toBe('No problems in 1 file. 1 problem not shown: in the baseline.\n');
  });

  it('shows lines of the input, and not of the file that is there', async () => {
    const folder = folderWith({ 'news/a.md': 'Something else.' });
    const file = path.join(folder, 'news/a.md');
    writeFileSync(path.join(folder, 'despatch.config.json'), '{}');
    const { out } = await despatch(
      ['check', '--stdin', '--stdin-filename', file],
      story({ newsType: 'news' }),
    );
    expect(out).toContain('4 | newsType: news\n');
  });

  it.each([
    [['check', '--stdin'], 'Name the file that the input would be'],
    [[...call, 'content'], 'Give standard input or files to check, not both.'],
    [[...call, '--fix'], 'Standard input is checked, not put right'],
    [[...call, '--format', 'xml'], 'There is no format xml.'],
    [[...call, '--rule', 'titel-length:off'], 'No rule has the code `titel-length`.'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, err } = await despatch(args, warned);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
