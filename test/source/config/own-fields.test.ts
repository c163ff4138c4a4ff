import path from 'node:path';
import { checkFolder, defineConfig, type StandardSchema } from 'despatch/node';
import { type } from 'arktype';
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
      seats: type('1 <= number.integer <= 650 | undefined'),
      venue: type({ city: 'string' }).or('undefined'),
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
    expect(
      await problemsIn({
        desk: 'Press',
        reviewers: '[a, b]',
        priority: 'high',
        mark: 'x',
        seats: '12',
        venue: '{ city: Leeds }',
      }),
    ).toEqual([]);
  });

  it('are problems at their places if their schemas refuse them', async () => {
    const found = await problemsIn({
      desk: '7',
      reviewers: '[a, 2]',
      priority: 'middle',
      mark: 'y',
      seats: '0',
      venue: '{ city: 7 }',
    });
    expect(found).toEqual([
      expect.stringContaining('news/a.md:7:7 invalid-field `desk` is not accepted: '),
      expect.stringContaining('news/a.md:8:16 invalid-field `reviewers[1]` is not accepted: '),
      expect.stringContaining('news/a.md:9:11 invalid-field `priority` is not accepted: '),
      'news/a.md:10:7 invalid-field `mark` is not accepted: Write `x`.',
      expect.stringContaining('news/a.md:11:8 invalid-field `seats` is not accepted: '),
      expect.stringContaining('news/a.md:12:16 invalid-field `venue.city` is not accepted: '),
    ]);
  });

  it('whose schema throws are problems too', async () => {
    const broken: StandardSchema = {
      '~standard': { version: 1, vendor: 'test', validate: () => expect.fail('no database') },
    };
    const folder = folderWith({ 'news/a.md': story({ mark: 'x' }), ...homeOffice });
    const own = defineConfig({ fields: { 'news-story': { mark: broken } } });
    const { problems, catalogue } = await checkFolder(folder, { config: own, only: ['invalid-field'] });
    expect(problems).toMatchObject([
      {
        message: '`mark` is not accepted: Its schema fails with “no database”.',
        line: 7,
        document: { kind: 'news-story', slug: 'a' },
      },
    ]);
    expect(catalogue.get('news-story', 'a')).toBeUndefined();
  });

  it('are suggested for keys that are nearly theirs, once', async () => {
    expect(await problemsIn({ marck: 'x' })).toEqual([
      'news/a.md:7:1 unknown-key Unknown key `marck`. Did you mean `mark`?',
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
