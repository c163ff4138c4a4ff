import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, it } from 'vitest';
import { editorSettings, mergeSettings } from '../../../src/cli/editor-settings.js';
import { kindOfFolder } from '../../../src/source/read/file-name.js';
import { folderWith } from '../../temporary-folder.js';
import { despatch } from '../despatch.js';

const isBuilt = existsSync(new URL('../../../dist/schemas/news-story.json', import.meta.url));
const before = process.cwd();

afterEach(() => process.chdir(before));

/** Goes into a new folder, as an author who opens it in the editor. */
function goInto(files: Record<string, string> = {}): string {
  const folder = folderWith(files);
  process.chdir(folder);
  return folder;
}

function read(...parts: string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(...parts), 'utf8')) as Record<string, unknown>;
}

// The schemas are made with the package: `npm run build`.
describe.skipIf(!isBuilt)('despatch schemas', () => {
  it('writes the schemas of every kind, which refuse what the check would', async () => {
    const folder = goInto();
    const { code, out } = await despatch(['schemas', '--out', 'my schemas']);
    expect(code).toBe(0);
    const written = readdirSync(path.join(folder, 'my schemas'), { recursive: true, encoding: 'utf8' });
    expect(out).toBe(
      `${written.filter((name) => name.endsWith('.json')).length} schemas written to my schemas.\n`,
    );
    for (const kind of Object.values(kindOfFolder)) {
      expect(written).toContain(`${kind}.json`);
      expect(written).toContain(path.join('files', `${kind}.json`));
    }
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(read(folder, 'my schemas/files/role.json'));
    expect(validate({ title: 'Home Secretary' })).toBe(true);
    expect(validate({ titel: 'Home Secretary' })).toBe(false);
  });

  it('writes settings that name schemas which are there', async () => {
    const folder = goInto();
    expect((await despatch(['schemas', '--out', 'schemas', '--vscode', '--content', 'content'])).code).toBe(
      0,
    );
    const settings = read(folder, '.vscode/settings.json');
    const yaml = Object.keys(settings['yaml.schemas'] as object);
    const json = (settings['json.schemas'] as { url: string }[]).map(({ url }) => url);
    expect(yaml).toEqual(json);
    for (const file of yaml) expect(existsSync(path.join(folder, file)), file).toBe(true);
  });

  it('adds to the settings that are there', async () => {
    const folder = goInto({ '.vscode/settings.json': '{\n\t"editor.tabSize": 3\n}\n' });
    await despatch(['schemas', '--vscode']);
    expect(read(folder, '.vscode/settings.json')).toMatchObject({ 'editor.tabSize': 3 });
    expect(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8')).toContain('\n\t"yaml.schemas"');
  });

  it('leaves settings with comments as they are, and shows what to add', async () => {
    const text = '{\n  // mine\n  "editor.tabSize": 3,\n}\n';
    const folder = goInto({ '.vscode/settings.json': text });
    const { code, err } = await despatch(['schemas', '--vscode', '--content', 'content']);
    expect(code).toBe(2);
    expect(err).toContain('settings.json has comments or is no JSON, so it was left as it is.');
    expect(err).toContain('"content/news/**/*.yaml"');
    expect(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8')).toBe(text);
  });

  it.each([[[]], [['schemas-folder']]])('ends with 2 for the arguments %j', async (args) => {
    expect((await despatch(['schemas', ...args])).code).toBe(2);
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
    const present = {
      'editor.tabSize': 2,
      'yaml.schemas': { './own.json': 'own/*.yaml' },
      'json.schemas': [{ fileMatch: ['/own/*.json'], url: './own.json' }],
    };
    const merged = JSON.parse(mergeSettings(JSON.stringify(present), settings)!) as Record<string, object>;
    expect(merged['editor.tabSize']).toBe(2);
    expect(merged['yaml.schemas']).toHaveProperty(['./own.json'], 'own/*.yaml');
    expect(merged['yaml.schemas']).toHaveProperty(['./schemas/files/person.json']);
    expect(merged['json.schemas']).toHaveLength(8);
  });

  it('are the same when they are written twice, and for schemas that have moved', () => {
    const once = mergeSettings('', settings)!;
    expect(mergeSettings(once, settings)).toBe(once);
    const moved = editorSettings('node_modules/despatch/dist/schemas', 'content');
    expect(mergeSettings(mergeSettings('', moved)!, settings)).toBe(once);
  });

  it.each(['{ // mine\n}', '[]', '"text"', '{,}'])('are not written into %j', (text) => {
    expect(mergeSettings(text, settings)).toBeUndefined();
  });
});
