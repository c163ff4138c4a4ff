import path from 'node:path';
import { checkFolder, defineConfig, type StandardSchema } from 'despatch/node';
import * as valibot from 'valibot';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderWith, homeOffice, story } from '../../temporary-folder.js';

/** A schema by hand, which answers later, as one may that asks a database. */
const slow: StandardSchema = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value) => Promise.resolve(value === 'x' ? { value } : { issues: [{ message: 'Write `x`' }] }),
  },
};

const config = defineConfig({
  fields: {
    'news-story': {
      desk: z.string().optional(),
      reviewers: z.array(z.string()).optional(),
      priority: valibot.optional(valibot.picklist(['high', 'low'])),
      mark: slow,
    },
  },
});

async function problemsIn(fields: Record<string, string>): Promise<string[]> {
  const folder = folderWith({ 'news/a.md': story(fields), ...homeOffice });
  const { problems } = await checkFolder(folder, { config, skipBodies: true, today: '2026-11-25' });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, column, code, message }) =>
        `${path.posix.relative(folder, file!)}:${line}:${column} ${code} ${message}`,
    );
}

describe('fields of your own', () => {
  it('are accepted if their schemas accept them, whichever library made them', async () => {
    expect(await problemsIn({ desk: 'Press', reviewers: '[a, b]', priority: 'high', mark: 'x' })).toEqual([]);
  });

  it('are problems at their places if their schemas refuse them', async () => {
    const found = await problemsIn({ desk: '7', reviewers: '[a, 2]', priority: 'middle', mark: 'y' });
    expect(found).toEqual([
      expect.stringContaining('news/a.md:7:7 invalid-field `desk` is not accepted: '),
      expect.stringContaining('news/a.md:8:16 invalid-field `reviewers[1]` is not accepted: '),
      expect.stringContaining('news/a.md:9:11 invalid-field `priority` is not accepted: '),
      'news/a.md:10:7 invalid-field `mark` is not accepted: Write `x`.',
    ]);
  });

  it('that are missing are for their schemas to judge', async () => {
    expect(await problemsIn({})).toEqual(['news/a.md:2:1 invalid-field `mark` is not accepted: Write `x`.']);
  });

  it('beside which a key is misspelt make one problem', async () => {
    expect(await problemsIn({ mark: 'x', desc: 'Press' })).toEqual([
      expect.stringContaining('news/a.md:8:1 unknown-key Unknown key `desc`.'),
    ]);
  });
});
