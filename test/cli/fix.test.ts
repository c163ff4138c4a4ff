import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { asOrdinaryUser, hasPermissions } from './as-ordinary-user.js';
import { despatch } from './despatch.js';
import { runProgram } from './program.js';

const today = ['--today', '2026-11-25'];
const wrong = story({}, 'It costs more & less.');
const right = story({}, 'It costs more and less.');

describe('despatch check --fix', () => {
  it('puts right what it can, and ends by what is left', async () => {
    const folder = folderWith({ 'news/a.md': wrong, ...homeOffice });
    const { code, out, err } = await despatch(['check', folder, '--fix', ...today, '--max-warnings', '0']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'No problems in 2 files.\n',
      err: 'Put right 1 problem in 1 file.\n',
    });
    expect(readFileSync(path.join(folder, 'news/a.md'), 'utf8')).toBe(right);
  });

  it('ends with 1 if an error is left, and says nothing more of what was put right', async () => {
    const text = story({ newsType: 'news' }, 'It costs more & less.');
    const folder = folderWith({ 'news/a.md': text, ...homeOffice });
    const { code, out } = await despatch(['check', folder, '--fix', ...today, '--format', 'compact']);
    expect(code).toBe(1);
    expect(out).toContain('[wrong-value]');
    expect(out).not.toContain('[ampersand]');
    expect(readFileSync(path.join(folder, 'news/a.md'), 'utf8')).toBe(text.replace('&', 'and'));
  });

  it('leaves a link a link, and a file its permissions', async () => {
    const folder = folderWith({ 'kept/a.md': wrong, ...homeOffice });
    mkdirSync(path.join(folder, 'news'));
    symlinkSync('../kept/a.md', path.join(folder, 'news/a.md'));
    chmodSync(path.join(folder, 'kept/a.md'), 0o664);
    await despatch(['check', folder, '--fix', ...today]);
    expect(lstatSync(path.join(folder, 'news/a.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, 'kept/a.md'), 'utf8')).toBe(right);
    expect(statSync(path.join(folder, 'kept/a.md')).mode & 0o777).toBe(0o664);
    expect(readdirSync(path.join(folder, 'kept'))).toEqual(['a.md']);
  });

  it('reads files by the folders that the configuration names', async () => {
    const folder = folderWith({
      'despatch.config.json': '{ "folders": { "announcements": "news-story" } }',
      'announcements/a.md': wrong,
      ...homeOffice,
    });
    await despatch(['check', folder, '--fix', ...today]);
    expect(readFileSync(path.join(folder, 'announcements/a.md'), 'utf8')).toBe(right);
  });

  it('touches no file that has nothing to put right', async () => {
    const folder = folderWith({ 'news/a.md': right, ...homeOffice });
    const before = statSync(path.join(folder, 'news/a.md'));
    await despatch(['check', folder, '--fix', ...today]);
    expect(statSync(path.join(folder, 'news/a.md'))).toMatchObject({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
    });
  });

  it.skipIf(!hasPermissions)(
    'reports a file that it may not write to, and puts the others right',
    async () => {
      const folder = folderWith({ 'news/a.md': wrong, 'news/b.md': wrong, ...homeOffice });
      const user = asOrdinaryUser(folder);
      chmodSync(path.join(folder, 'news/a.md'), 0o444);
      const { code, out } = await runProgram(
        ['check', folder, '--fix', ...today, '--format', 'compact'],
        user,
      );
      expect(code).toBe(1);
      expect(out).toContain('a.md: error: This file cannot be put right. You are not allowed to write to it');
      expect(out).toContain('[ampersand]');
      expect(readFileSync(path.join(folder, 'news/a.md'), 'utf8')).toBe(wrong);
      expect(readFileSync(path.join(folder, 'news/b.md'), 'utf8')).toBe(right);
    },
  );
});

describe('despatch check --fix-dry-run', () => {
  it('shows the change of each file and changes nothing', async () => {
    const folder = folderWith({ 'news/a.md': wrong, 'news/b.md': right, ...homeOffice });
    const { code, out, err } = await despatch(['check', folder, '--fix-dry-run', ...today]);
    expect(code).toBe(0);
    expect(out).toContain('ampersand');
    const name = `${folder}/news/a.md`;
    expect(err).toBe(
      [
        `--- ${name}`,
        `+++ ${name}`,
        '@@ -6,4 +6,4 @@',
        ' organisations: [home-office]',
        ' ---',
        ' ',
        '-It costs more & less.',
        '+It costs more and less.',
        'Would put right 1 problem in 1 file.',
        '',
      ].join('\n'),
    );
    expect(readFileSync(path.join(folder, 'news/a.md'), 'utf8')).toBe(wrong);
  });

  it('sends no control characters of the content to the terminal', async () => {
    const folder = folderWith({ 'news/a.md': story({}, 'A \u001b[31m & B.'), ...homeOffice });
    const { err } = await despatch(['check', folder, '--fix-dry-run', ...today]);
    expect(err).toContain('␛');
    expect(err).not.toContain('\u001b');
  });
});

describe('a fix that would make a new problem in another file', () => {
  it('is left out, and the others are made', async () => {
    const folder = folderWith({
      'news/a.md': story({ title: 'Annual report published' }),
      'news/b.md': story({ title: 'Annual report published.', summary: 'The second report.' }),
      'news/c.md': story({ title: 'Another report published.', summary: 'The third report.' }),
      ...homeOffice,
    });
    const { out } = await despatch(['check', folder, '--fix', ...today, '--format', 'compact']);
    expect(out).not.toContain('title-unique');
    expect(out).toContain('news/b.md:2:31: warning: Remove the full stop');
    expect(readFileSync(path.join(folder, 'news/c.md'), 'utf8')).toContain(
      'title: Another report published\n',
    );
  });
});
