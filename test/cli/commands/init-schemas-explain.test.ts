import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFolder } from 'despatch/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Terminal } from '../../../src/cli/command.js';
import { editorSettings, mergeSettings } from '../../../src/cli/editor-settings.js';
import { run } from '../../../src/cli/run.js';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'despatch-'));
  printed = '';
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const terminal: Terminal = {
  out: (text) => void (printed += text),
  err: (text) => void (printed += text),
  readInput: () => Promise.resolve(''),
  showsProgress: false,
  hasColour: false,
  env: {},
  signal: new AbortController().signal,
};

describe('despatch init', () => {
  it('lays out a folder about which the check has nothing to say', async () => {
    expect(await run(['init', folder], terminal)).toBe(0);
    const { problems, documentCount } = await checkFolder(folder);
    expect(problems).toEqual([]);
    expect(documentCount).toBe(2);
  });

  it('leaves files that are there as they are', async () => {
    writeFileSync(path.join(folder, 'README.md'), 'mine');
    await run(['init', folder], terminal);
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe('mine');
    expect(printed).toContain('left ');
  });
});

describe('despatch explain', () => {
  it('prints the page of a code', async () => {
    expect(await run(['explain', 'title-length'], terminal)).toBe(0);
    expect(printed).toBe(
      readFileSync(new URL('../../../docs/problems/title-length.md', import.meta.url), 'utf8'),
    );
  });

  it('offers the nearest code', async () => {
    expect(await run(['explain', 'title-lenght'], terminal)).toBe(2);
    expect(printed).toContain('Did you mean title-length?');
  });

  it('lists all codes', async () => {
    expect(await run(['explain'], terminal)).toBe(0);
    expect(printed).toMatch(/^ {2}summary-full-stop +warning: /m);
  });
});

describe('the settings for VS Code', () => {
  const settings = editorSettings('schemas', 'content');

  it('name the schema of each folder', () => {
    expect(settings['yaml.schemas']).toMatchObject({
      './schemas/files/person.json': [
        'content/people/**/*.yaml',
        'content/people/**/*.yml',
        'content/people/**/*.md',
      ],
    });
  });

  it('leave other settings and other schemas as they are', () => {
    const present = { 'editor.tabSize': 2, 'yaml.schemas': { './own.json': 'own/*.yaml' } };
    const merged = JSON.parse(mergeSettings(JSON.stringify(present), settings)!) as Record<string, object>;
    expect(merged['editor.tabSize']).toBe(2);
    expect(merged['yaml.schemas']).toHaveProperty(['./own.json'], 'own/*.yaml');
    expect(merged['yaml.schemas']).toHaveProperty(['./schemas/files/person.json']);
  });

  it('are the same when they are written twice', () => {
    const once = mergeSettings('', settings)!;
    expect(mergeSettings(once, settings)).toBe(once);
  });

  it('are not written into a file with comments', () => {
    expect(mergeSettings('{ // mine\n}', settings)).toBeUndefined();
  });
});
