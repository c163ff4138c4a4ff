import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';

type Files = Record<string, string | Uint8Array>;

/** Another file with a fault of its own: if that is reported too, the rest was still checked. */
const other = { 'people/other.md': '---\nname: A Person\nnam: A Person\n---\n' };
const otherProblem = 'people/other.md:3:1: error: Unknown key `nam`. Did you mean `name`? [unknown-key]';

/** Checks a folder and gives its errors, one a line, with file names from the folder. */
async function errorsIn(files: Files, arrange?: (folder: string) => void) {
  const folder = folderWith({ ...homeOffice, ...other, ...files });
  arrange?.(folder);
  const { code, out } = await despatch(['check', folder, '--format', 'compact', '--quiet']);
  const lines = out.split('\n').filter((line) => line.includes(': error: '));
  return { code, lines: lines.map((line) => line.replace(`${folder}/`, '')) };
}

describe('a fault in the content', () => {
  const faults: Record<string, { files: Files; expected: string[] }> = {
    'a missing field': {
      files: { 'news/a.md': story({ summary: undefined }) },
      expected: ['news/a.md:2:1: error: Add `summary` to this story'],
    },
    'a misspelt field': {
      files: { 'news/a.md': story({ summary: undefined, sumary: 'Published.' }) },
      expected: ['news/a.md:6:1: error: Unknown key `sumary`. Did you mean `summary`?'],
    },
    'a mistyped field': {
      files: { 'news/a.md': story({ title: '[Report]' }) },
      expected: ['news/a.md:2:8: error: '],
    },
    'broken YAML': {
      files: { 'news/a.md': story({ title: '"Report' }) },
      expected: ['news/a.md:2:8: error: The YAML cannot be read: a double quote opens here'],
    },
    'front matter that is not closed': {
      files: { 'news/a.md': '---\ntitle: Report\n\nThe text.\n' },
      expected: ['news/a.md:1:1: error: The front matter that opens here is not closed.'],
    },
    'the 30th of February': {
      files: { 'news/a.md': story({ firstPublishedAt: '2015-02-30' }) },
      expected: ['news/a.md:5:19: error: '],
    },
    'a dangling reference': {
      files: { 'news/a.md': story({ organisations: '[home-ofice]' }) },
      expected: [
        'news/a.md:6:17: error: No organisation has the slug `home-ofice`. Did you mean `home-office`?',
      ],
    },
    'two documents of one kind, slug and locale': {
      files: { 'news/a.md': story(), 'news/b.md': story({ title: 'Second report', slug: 'a' }) },
      expected: ['news/b.md:2:1: error: Another story has the slug `a` already.'],
    },
    'an empty file': {
      files: { 'news/a.md': '' },
      expected: ['news/a.md:1:1: error: This file is empty.'],
    },
    'a file that is not UTF-8': {
      files: { 'news/a.md': Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1') },
      expected: ['news/a.md:2:11: error: Save this file as UTF-8.'],
    },
    'a file in UTF-16': {
      files: { 'news/a.md': Buffer.from('\ufeff---\ntitle: Report\n---\n', 'utf16le') },
      expected: ['news/a.md:1:1: error: Save this file as UTF-8. It is written in UTF-16.'],
    },
    'a story without an organisation': {
      files: { 'news/a.md': story({ organisations: undefined }) },
      expected: ['news/a.md:2:1: error: Add `organisations` to this story'],
    },
  };

  it.each(Object.entries(faults))(
    'such as %s is one problem at its place',
    async (_, { files, expected }) => {
      const { code, lines } = await errorsIn(files);
      expect(code).toBe(1);
      expect(lines).toHaveLength(expected.length + 1);
      expected.forEach((start, index) => expect(lines[index]).toContain(start));
      expect(lines).toContain(otherProblem);
    },
  );

  it('makes no references to the file dangle', async () => {
    const broken: Files[] = [
      { 'organisations/home-office.md': '' },
      { 'organisations/home-office.md': '---\ntitle: "Home Office\n---\n' },
      { 'organisations/home-office.md': '---\ntitle: Home Office\n' },
      { 'organisations/home-office.md': Buffer.from([0xff, 0x41]) },
      { 'organisations/home-office.md': '---\ntitel: Home Office\n---\n' },
    ];
    for (const files of broken) {
      const { lines } = await errorsIn({ 'news/a.md': story(), ...files });
      expect(lines.filter((line) => !line.startsWith('people/'))).toHaveLength(1);
    }
  });

  // Permissions do not bind the account that runs these tests in containers, so links stand in for files that
  // cannot be read: the system refuses both in the same way.
  it.each([
    ['nowhere', 'It is a link that leads nowhere.'],
    ['a.md', 'It is a link that leads back to itself.'],
  ])('such as a file that cannot be read, a link to %s, is one problem', async (target, reason) => {
    const { code, lines } = await errorsIn({}, (folder) => {
      mkdirSync(path.join(folder, 'news'));
      symlinkSync(target, path.join(folder, 'news/a.md'));
    });
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`This file cannot be read. ${reason}`);
    expect(lines[1]).toBe(otherProblem);
  });

  it('is not a folder that is called like a file', async () => {
    const { lines } = await errorsIn({ 'news/a.md/b.md': story() });
    expect(lines).toEqual([otherProblem]);
  });
});

describe('a call that cannot be carried out', () => {
  it('names the folder that does not exist, and checks the others', async () => {
    const folder = folderWith({ ...homeOffice, ...other });
    const { code, out } = await despatch(['check', `${folder}/nowhere`, folder, '--format', 'compact']);
    expect(code).toBe(2);
    expect(out).toContain(`The folder or file \`${folder}/nowhere\` cannot be read. It is not there.`);
    expect(out).toContain('people/other.md:3:1');
  });

  it('does not build into the folder of content, by whatever name', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    for (const out of [folder, `${folder}/news/..`, `${folder}/`]) {
      const { code, err } = await despatch(['build', folder, '--out', out]);
      expect(code).toBe(2);
      expect(err).toContain('Expected `out` to be another folder than the content');
    }
  });

  it('does not build a single file', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    const { code, err } = await despatch(['build', `${folder}/news/a.md`, '--out', `${folder}/out`]);
    expect(code).toBe(2);
    expect(err).toContain('is a file');
  });

  it('names a rule on the command line that does not exist', async () => {
    const folder = folderWith(homeOffice);
    for (const option of [
      ['--rule', 'titel-length:off'],
      ['--only', 'titel-length'],
    ]) {
      const { code, err } = await despatch(['check', folder, ...option]);
      expect(code).toBe(2);
      expect(err).toContain('No rule has the code `titel-length`. Did you mean `title-length`?');
    }
  });
});
