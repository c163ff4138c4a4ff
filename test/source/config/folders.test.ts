import path from 'node:path';
import { checkFolder, type DespatchConfig } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../../temporary-folder.js';

const person = '---\nname: Karen Bradley\n---\n\nShe was born.\n';

/** The documents of a folder that has a configuration, each as its kind and slug. */
async function documentsIn(files: Record<string, string>, folders: DespatchConfig['folders']) {
  const folder = folderWith({ ...files, 'despatch.config.json': JSON.stringify({ folders }) });
  const { catalogue, problems } = await checkFolder(folder);
  return {
    documents: catalogue.documents.map(({ kind, slug }) => `${kind} ${slug}`),
    problems: problems.map(({ file, code }) => `${code} ${path.posix.relative(folder, file!)}`),
  };
}

describe('folders of your own', () => {
  it('hold the kind that the configuration says, beside those named after a kind', async () => {
    const files = {
      ...homeOffice,
      'posts/a.md': story(),
      'site/cms/press/2015/b.md': story({ title: 'Another report published' }),
      'other/press/c.md': story(),
      'team-london/karen-bradley.md': person,
      'team-leeds/theresa-may.md': person.replace('Karen Bradley', 'Theresa May'),
    };
    const folders = { posts: 'news-story', 'cms/press/': 'news-story', 'team-*': 'person' } as const;
    expect(await documentsIn(files, folders)).toEqual({
      documents: [
        'organisation home-office',
        'news-story a',
        'news-story b',
        'person theresa-may',
        'person karen-bradley',
      ],
      problems: [],
    });
  });

  it('may take the name of a kind for another', async () => {
    const { documents } = await documentsIn({ 'roles/karen-bradley.md': person }, { roles: 'person' });
    expect(documents).toEqual(['person karen-bradley']);
  });

  it('count by the nearest one above a file', async () => {
    const files = { 'posts/people/karen-bradley.md': person, 'people/posts/a.md': story(), ...homeOffice };
    const { documents } = await documentsIn(files, { posts: 'news-story' });
    expect(documents).toEqual(['organisation home-office', 'news-story a', 'person karen-bradley']);
  });

  it('are known for a single file, and for a broken one', async () => {
    const folder = folderWith({
      ...homeOffice,
      'despatch.config.json': '{ "folders": { "team": "person" } }',
      'news/a.md': story({ people: '[karen-bradley]' }),
      'team/karen-bradley.md': '---\nname: "x\n---\n',
    });
    const problems = await checkFolder(path.join(folder, 'news/a.md'), { only: ['unknown-reference'] });
    expect(problems.problems).toEqual([]);
    const single = await checkFolder(path.join(folder, 'team/karen-bradley.md'), { only: ['invalid-yaml'] });
    expect(single.problems).toHaveLength(1);
  });
});
