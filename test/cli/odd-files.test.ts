import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { checkFolder } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/cli/reporters/reporter.js';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { asOrdinaryUser, hasPermissions } from './as-ordinary-user.js';
import { despatch } from './despatch.js';
import { runProgram } from './program.js';

const style = ['--no-bodies', '--today', '2026-11-25', '--format', 'compact'];
const hasPipes = process.platform !== 'win32';

/** Checks a folder and gives its problems, one a line, with file names from the folder. */
async function problemsIn(folder: string, ...names: string[]) {
  const { code, out } = await despatch(['check', ...(names.length > 0 ? names : [folder]), ...style]);
  const lines = out.trimEnd().split('\n');
  return { code, summary: lines.pop(), lines: lines.map((line) => line.replaceAll(`${folder}/`, '')) };
}

describe('a folder', () => {
  it('of binary files gives a problem for each that is called like content', async () => {
    const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    const endings = ['md', 'html', 'yaml', 'json', 'ndjson'];
    const files = Object.fromEntries(
      endings.flatMap((end) => [
        [`news/picture-${end}.${end}`, picture],
        [`news/noise-${end}.${end}`, noise],
      ]),
    );
    const { code, lines } = await problemsIn(folderWith({ ...files, 'news/a.png': picture }));
    expect(code).toBe(1);
    expect(lines).toHaveLength(2 * endings.length);
    for (const line of lines) expect(line).toMatch(/Save this file as UTF-8\. .* \[not-utf-8\]$/);
  });

  it('with null bytes in text gives their places', async () => {
    const folder = folderWith({ 'news/a.md': story({ title: '"A\\0b"' }, 'C\0d'), ...homeOffice });
    const { out } = await despatch(['check', folder, '--format', 'compact', '--only', 'control-character']);
    expect(out).toContain('news/a.md:2:10');
    expect(out).toContain('news/a.md:9:2');
  });

  it('with links that form a loop is read once', async () => {
    const folder = folderWith({ 'news/a.md': story({ newsType: 'news' }), ...homeOffice });
    symlinkSync('..', path.join(folder, 'news/up'));
    symlinkSync('.', path.join(folder, 'news/here'));
    symlinkSync('itself', path.join(folder, 'itself'));
    const { lines, summary } = await problemsIn(folder);
    expect(lines).toEqual([expect.stringMatching(/^news\/a\.md:4:11: .*\[wrong-value\]$/)]);
    expect(summary).toBe('1 error, 0 warnings in 2 files.');
  });

  it('without content is told so, with the folders that are looked for', async () => {
    const folders: Record<string, string>[] = [{}, { 'notes/a.md': story() }, { 'news/picture.png': 'x' }];
    for (const files of folders) {
      const folder = folderWith(files);
      const { code, lines, summary } = await problemsIn(folder);
      expect(code).toBe(0);
      expect(lines).toEqual([
        `warning: The folder \`${folder}\` holds no content. It is looked for in \`news/\`, \`organisations/\`, \`governments/\`, \`strategies/\`, \`strands/\`, \`people/\` and \`roles/\`. [no-content]`,
      ]);
      expect(summary).toBe('0 errors, 1 warning in 0 files.');
    }
  });

  it.skipIf(!hasPipes)('with a pipe that is called like content does not wait for it', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    execFileSync('mkfifo', [path.join(folder, 'news/pipe.md')]);
    const { lines } = await problemsIn(folder);
    expect(lines).toEqual([
      expect.stringContaining('news/pipe.md: error: This file cannot be read. It is a pipe'),
    ]);
  });

  it('from which a file is deleted after it was listed gives a problem for that file', async () => {
    const stories = Array.from(
      { length: 250 },
      (_, index) => [`news/story-${index + 100}.md`, story()] as const,
    );
    const folder = folderWith({ ...Object.fromEntries(stories), ...homeOffice });
    const gone = path.join(folder, 'news/story-349.md');
    const onProgress = () => rmSync(gone, { force: true });
    const { problems } = await checkFolder(folder, { skipBodies: true, onProgress, jobs: 1 });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, message }) => ({ file, message }))).toEqual([
      { file: gone, message: 'This file cannot be read. It is not there.' },
    ]);
  });

  it.skipIf(!hasPermissions)(
    'with files and folders that may not be read gives a problem for each',
    async () => {
      const folder = folderWith({
        'news/a.md': story(),
        'news/b.md': story(),
        'people/x.md': '',
        ...homeOffice,
      });
      const user = asOrdinaryUser(folder);
      chmodSync(path.join(folder, 'news/a.md'), 0);
      chmodSync(path.join(folder, 'people'), 0);
      const { code, out } = await runProgram(['check', folder, ...style], user);
      chmodSync(path.join(folder, 'people'), 0o755);
      expect(code).toBe(1);
      expect(out).toContain('news/a.md: error: This file cannot be read. You are not allowed to read it.');
      expect(out).toContain('people: error: This file cannot be read. You are not allowed to read it.');
      expect(out).toContain('2 errors');
    },
  );
});

describe('a file', () => {
  it('that is named twice, or below a named folder too, is checked once', async () => {
    const folder = folderWith({ 'news/a.md': story({ newsType: 'news' }), ...homeOffice });
    const file = path.join(folder, 'news/a.md');
    const relative = path.relative('.', file);
    for (const names of [
      [file, file],
      [file, relative],
      [folder, file],
      [file, folder],
      [folder, path.relative('.', folder)],
    ]) {
      const { lines } = await problemsIn(folder, ...names);
      expect(lines).toHaveLength(1);
    }
  });

  it('with Windows line ends has the places and excerpts that it has without', async () => {
    const text = story({ newsType: 'news', organisations: '[home-ofice]' });
    const outputs = await Promise.all(
      [text, text.replaceAll('\n', '\r\n')].map(async (content) => {
        const folder = folderWith({ 'news/a.md': content, ...homeOffice });
        const { out } = await despatch(['check', folder, '--no-bodies', '--today', '2026-11-25']);
        return out.replaceAll(folder, '');
      }),
    );
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[0]).toContain('^^^^^^^^^^');
  });

  it.each(Object.keys(reporters))('with a strange name is named in %s', async (format) => {
    const name = 'a b\n\r\t\u001b[31m😀é,:%&"\'<#?>\\.md';
    const folder = folderWith({ [`odd 😀/news/${name}`]: story({ newsType: 'news' }), ...homeOffice });
    const { code, out } = await despatch([
      'check',
      folder,
      '--no-bodies',
      '--format',
      format,
      '--only',
      'wrong-value',
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/😀|%F0%9F%98%80/);
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\r');
    // One line for the problem, or for what opens and closes the report.
    if (format === 'compact' || format === 'github') {
      expect(out.split('\n').filter((line) => line.includes('cannot be'))).toHaveLength(1);
    }
  });
});
