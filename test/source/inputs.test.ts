import path from 'node:path';
import { checkFolder, type CheckFolderOptions } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

/** Checks and gives the errors as file and code. */
async function errorsIn(
  folder: string,
  names: string[],
  options: CheckFolderOptions = {},
): Promise<string[]> {
  const { problems } = await checkFolder(
    names.map((name) => path.join(folder, name)),
    { skipBodies: true, ...options },
  );
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code }) => `${file === undefined ? 'no file' : path.posix.relative(folder, file)} ${code}`);
}

describe('parts of a folder', () => {
  const files = {
    ...homeOffice,
    ...Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => [
        `news/${index}.md`,
        story(index % 3 ? {} : { organisations: '[nobody]', newsType: index % 2 ? 'x' : 'news_story' }),
      ]),
    ),
    'news/again.md': story({ slug: '5' }),
  };

  it('together find what a check of the whole finds', async () => {
    const folder = folderWith(files);
    const whole = await errorsIn(folder, ['.']);
    const parts = await Promise.all(
      [1, 2, 3, 4].map((index) => errorsIn(folder, ['.'], { shard: { index, count: 4 } })),
    );
    expect(parts.filter((part) => part.length > 0).length).toBeGreaterThan(1);
    expect(parts.flat().sort()).toEqual(whole.sort());
  });

  it('count only their own files', async () => {
    const folder = folderWith(files);
    const { fileCount } = await checkFolder(folder, { shard: { index: 1, count: 5 } });
    expect(fileCount).toBe(5);
  });
});

describe('a file against another folder', () => {
  const files = {
    'drafts/news/new.md': story({ people: '[a-person]' }),
    'content/people/a-person.md': '---\nname: A Person\n---\n',
    'content/news/broken.md': story({ newsType: 'x' }),
    'content/organisations/home-office.md': homeOffice['organisations/home-office.md'],
  };

  it('finds its references there, and reports nothing of the folder', async () => {
    const folder = folderWith(files);
    expect(await errorsIn(folder, ['drafts/news/new.md'])).toHaveLength(2);
    const catalogue = [path.join(folder, 'content')];
    expect(await errorsIn(folder, ['drafts/news/new.md'], { catalogue })).toEqual([]);
  });

  it('takes the configuration from there if it has none of its own', async () => {
    const folder = folderWith({
      ...files,
      'drafts/news/new.md': story({ newsType: 'x' }),
      'content/despatch.config.json': '{"rules": {"wrong-value": "off"}}',
    });
    const catalogue = [path.join(folder, 'content')];
    expect(await errorsIn(folder, ['drafts/news/new.md'], { catalogue })).toEqual([]);
  });

  it('says that the folder is not there', async () => {
    const folder = folderWith(files);
    expect(await errorsIn(folder, ['drafts/news/new.md'], { catalogue: ['/there/is/none'] })).toContain(
      'no file missing-folder',
    );
  });
});

describe('glob patterns', () => {
  const files = {
    'news/2015/a.md': story({ newsType: 'x' }),
    'news/2016/b.md': story({ newsType: 'x' }),
    'news/2015/photo.jpg': 'x',
    'news/[draft].md': story({ newsType: 'x' }),
    ...homeOffice,
  };

  it('stand for the files that fit', async () => {
    const folder = folderWith(files);
    expect(await errorsIn(folder, ['news/2015/*'])).toEqual(['news/2015/a.md wrong-value']);
    expect(await errorsIn(folder, ['news/**/{a,b}.md'])).toHaveLength(2);
  });

  it('are no patterns where a file has that name', async () => {
    const folder = folderWith(files);
    expect(await errorsIn(folder, ['news/[draft].md'])).toEqual([
      'news/[draft].md file-name-not-a-slug',
      'news/[draft].md wrong-value',
    ]);
  });

  it('that no file fits are a problem', async () => {
    const folder = folderWith(files);
    expect(await errorsIn(folder, ['news/2017/*.md'])).toEqual(['no file missing-folder']);
  });
});
