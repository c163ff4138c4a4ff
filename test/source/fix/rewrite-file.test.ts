import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { rewriteFile } from '../../../src/source/fix/rewrite-file.js';
import { folderWith } from '../../temporary-folder.js';

it('writes a file that holds what it is known to hold', () => {
  const folder = folderWith({ 'a.md': 'before' });
  expect(rewriteFile(path.join(folder, 'a.md'), { before: 'before', text: 'after' })).toBeUndefined();
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('after');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

it('leaves a file that somebody has changed meanwhile', () => {
  const folder = folderWith({ 'a.md': 'changed by hand' });
  expect(rewriteFile(path.join(folder, 'a.md'), { before: 'before', text: 'after' })).toBe(
    'It was changed while it was checked. Check again.',
  );
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('changed by hand');
});
