import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { watchFolder, type FolderChange, type FolderCheck, type WatchFolderOptions } from 'despatch/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

interface Told {
  codes: string[];
  /** Names of the files that changed. */
  changed: string[];
  putRight: string[];
}

/** Watches a folder. `until` waits for a check that found what is expected. */
async function watching(folder: string, options: Partial<WatchFolderOptions> = {}) {
  const told: Told[] = [];
  let wake = (): void => {};
  const watch = await watchFolder(folder, {
    skipBodies: true,
    ...options,
    onCheck(check, change) {
      told.push(summary(check, change));
      wake();
    },
  });
  onTestFinished(() => watch.close());
  const until = async (codes: string[]): Promise<Told> => {
    for (;;) {
      const last = told.at(-1);
      if (last && String(last.codes) === String(codes)) return last;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { told, until, watch };
}

function summary({ problems }: FolderCheck, change?: FolderChange): Told {
  const codesOf = (list: FolderCheck['problems']) =>
    list
      .filter(({ severity }) => severity === 'error')
      .map(({ file, code }) => (file === undefined ? code : `${path.basename(file)} ${code}`));
  return {
    codes: codesOf(problems),
    changed: change?.files.map((file) => path.basename(file)) ?? [],
    putRight: codesOf(change?.putRight ?? []),
  };
}

const files = { 'news/a.md': story(), 'news/b.md': story({ newsType: 'x' }), ...homeOffice };

describe('a watch of a folder', () => {
  it('tells of what there is, and of what a change makes wrong and right', async () => {
    const folder = folderWith(files);
    const { told, until } = await watching(folder);
    expect(told).toEqual([{ codes: ['b.md wrong-value'], changed: [], putRight: [] }]);
    writeFileSync(path.join(folder, 'news/b.md'), story());
    expect(await until([])).toEqual({ codes: [], changed: ['b.md'], putRight: ['b.md wrong-value'] });
    writeFileSync(path.join(folder, 'news/a.md'), story({ title: undefined }));
    expect(await until(['a.md missing-field'])).toMatchObject({ changed: ['a.md'], putRight: [] });
  });

  it('goes on after files that were gone again before it looked', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    const { until } = await watching(folder);
    const fleeting = path.join(folder, 'news/fleeting.md');
    for (let times = 0; times < 3; times++) {
      writeFileSync(fleeting, story());
      rmSync(fleeting);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    writeFileSync(path.join(folder, 'news/a.md'), story({ title: undefined }));
    await until(['a.md missing-field']);
  });

  it('goes on when its folder is removed and comes back', async () => {
    const folder = path.join(folderWith({ 'content/news/a.md': story() }), 'content');
    const { until } = await watching(folder);
    await until(['a.md unknown-reference']);
    const kept = `${folder}-kept`;
    renameSync(folder, kept);
    await until(['missing-folder']);
    mkdirSync(path.join(kept, 'organisations'));
    writeFileSync(path.join(kept, 'organisations/home-office.yaml'), 'title: Home Office\n');
    renameSync(kept, folder);
    await until([]);
    writeFileSync(path.join(folder, 'news/a.md'), story({ title: undefined }));
    await until(['a.md missing-field']);
    rmSync(folder, { recursive: true });
    await until(['missing-folder']);
  });

  it('goes on when its only file is removed and comes back', async () => {
    const file = path.join(folderWith({ 'news/a.md': story(), ...homeOffice }), 'news/a.md');
    const { until } = await watching(file);
    rmSync(file);
    await until(['missing-folder']);
    writeFileSync(file, story());
    await until([]);
    writeFileSync(file, story({ title: undefined }));
    await until(['a.md missing-field']);
  });

  it('checks the others against a document that changed', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    const { until } = await watching(folder);
    writeFileSync(
      path.join(folder, 'organisations/home-office.md'),
      '---\ntitle: Home Office\nslug: ho\n---\n',
    );
    await until(['a.md unknown-reference']);
  });

  it('sees a file that an editor writes under another name and renames', async () => {
    const folder = folderWith(files);
    const { until } = await watching(folder);
    for (const [text, codes] of [
      [story(), []],
      [story({ newsType: 'y' }), ['b.md wrong-value']],
      [story(), []],
    ] as const) {
      writeFileSync(path.join(folder, 'news/.b.md.swp'), text);
      renameSync(path.join(folder, 'news/.b.md.swp'), path.join(folder, 'news/b.md'));
      await until([...codes]);
    }
  });

  it('sees files that are renamed and removed', async () => {
    const folder = folderWith(files);
    const { until } = await watching(folder);
    renameSync(path.join(folder, 'news/b.md'), path.join(folder, 'news/c.md'));
    await until(['c.md wrong-value']);
    rmSync(path.join(folder, 'news/c.md'));
    expect(await until([])).toMatchObject({ putRight: ['c.md wrong-value'] });
    rmSync(path.join(folder, 'organisations'), { recursive: true });
    await until(['a.md unknown-reference']);
  });

  it('sees new folders with files in them', async () => {
    const folder = folderWith(files);
    const { until } = await watching(folder);
    mkdirSync(path.join(folder, 'people/2015'), { recursive: true });
    writeFileSync(path.join(folder, 'people/2015/d.yaml'), 'names: D\n');
    await until(['b.md wrong-value', 'd.yaml unknown-key']);
  });

  it('begins anew when the configuration changes', async () => {
    const folder = folderWith({ ...files, 'despatch.config.json': '{}' });
    const { until } = await watching(folder);
    writeFileSync(path.join(folder, 'despatch.config.json'), '{"rules": {"wrong-value": "off"}}');
    await until([]);
    rmSync(path.join(folder, 'despatch.config.json'));
    await until(['b.md wrong-value']);
  });

  it('takes many changes at once, and in the end finds what is there', async () => {
    const folder = folderWith(files);
    const { until } = await watching(folder);
    for (let index = 0; index < 300; index++)
      writeFileSync(path.join(folder, `news/${index % 30}.md`), story({ newsType: `x${index}` }));
    for (let index = 0; index < 30; index++) writeFileSync(path.join(folder, `news/${index}.md`), story());
    await until(['b.md wrong-value']);
  });

  it('is of no interest in other files', async () => {
    const folder = folderWith(files);
    const { told, until } = await watching(folder);
    writeFileSync(path.join(folder, 'news/photo.jpg'), 'x');
    writeFileSync(path.join(folder, 'news/.hidden.md'), 'x');
    writeFileSync(path.join(folder, 'news/b.md'), story());
    await until([]);
    expect(told).toHaveLength(2);
  });

  it('tells nothing after it is closed', async () => {
    const folder = folderWith(files);
    const { told, watch } = await watching(folder);
    await watch.close();
    writeFileSync(path.join(folder, 'news/b.md'), story());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toHaveLength(1);
  });

  it('of a single file has it checked against its folder', async () => {
    const folder = folderWith(files);
    const { told, until } = await watching(path.join(folder, 'news/a.md'));
    expect(told[0]!.codes).toEqual([]);
    writeFileSync(path.join(folder, 'news/a.md'), story({ organisations: '[home-ofice]' }));
    await until(['a.md unknown-reference']);
  });

  it('of the files that fit a pattern sees new ones', async () => {
    const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
    const { until } = await watching(path.join(folder, 'news/*.md'));
    writeFileSync(path.join(folder, 'news/b.md'), story({ newsType: 'x' }));
    await until(['b.md wrong-value']);
  });

  it('of a single file follows the configuration of its folder', async () => {
    const folder = folderWith({ ...files, 'despatch.config.json': '{}' });
    const { told, until } = await watching(path.join(folder, 'news/b.md'));
    expect(told[0]!.codes).toEqual(['b.md wrong-value']);
    writeFileSync(path.join(folder, 'despatch.config.json'), '{"rules": {"wrong-value": "off"}}');
    await until([]);
  });

  it('looks at the files that the site serves', async () => {
    const picture = story({ images: '\n  - url: /images/lock.jpg\n    alt: A lock' });
    const folder = folderWith({
      'content/news/a.md': picture,
      'content/organisations/home-office.md': homeOffice['organisations/home-office.md'],
      'content/despatch.config.json': '{"publicFolder": "../public", "rules": {"missing-file": "error"}}',
      'public/images/other.jpg': '',
    });
    const { told, until } = await watching(path.join(folder, 'content'));
    expect(told[0]!.codes).toEqual(['a.md missing-file']);
    writeFileSync(path.join(folder, 'public/images/lock.jpg'), '');
    await until([]);
    rmSync(path.join(folder, 'public/images/lock.jpg'));
    await until(['a.md missing-file']);
  });
});
