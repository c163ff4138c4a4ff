import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toContentItem } from 'despatch/content-json';
import { checkFolder, loadCatalogue } from 'despatch/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importItems, type ImportResult } from '../../src/cli/import/import-items.js';
import { itemTexts } from '../../src/cli/import/item-source.js';
import type { Problem } from '../../src/problems/problem.js';
import { describeWithShared, sharedFolder } from '../shared.js';
import { examples } from './items/examples.js';
import { government, person, policyPaper, roleAppointment } from './items/made-items.js';

const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'despatch-import-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => path.join(folder, name);
const content = () => inFolder('content');

async function importNames(names: string[], { force = false, input = '' } = {}): Promise<ImportResult> {
  const texts = itemTexts(names, async function* () {
    // In pieces that cut lines and characters.
    const bytes = new TextEncoder().encode(input);
    for (let at = 0; at < bytes.length; at += 1001) yield bytes.slice(at, at + 1001);
  });
  return importItems(texts, content(), { force, signal: new AbortController().signal });
}

function errorsOf({ problems }: { problems: readonly Problem[] }): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Every file of the folder of content with its text. */
function files(): Record<string, string> {
  const names = readdirSync(content(), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names
      .map((entry) => path.relative(content(), path.join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [name, readFileSync(path.join(content(), name), 'utf8')]),
  );
}

/** The items that the folder gives, by base path and locale. */
async function builtItems(): Promise<Map<string, unknown>> {
  const { catalogue } = await loadCatalogue(content());
  const items = catalogue.documents.map((document) => toContentItem(document, { catalogue, site }));
  return new Map(items.map((item) => [`${item.base_path} ${item.locale}`, item]));
}

function ndjson(items: unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

describeWithShared("an import of GOV.UK's examples", () => {
  it('makes a folder without errors that gives the same items', async () => {
    const result = await importNames([path.join(sharedFolder, 'govuk/examples/*/*.json')]);
    expect(errorsOf(result)).toEqual([]);
    expect(result.itemCount).toBe(examples().length);
    const check = await checkFolder(content());
    expect(errorsOf(check)).toEqual([]);
    const built = await builtItems();
    for (const { item, name } of examples()) {
      expect(built.get(`${item.base_path} ${item.locale}`), name).toEqual(item);
    }
  });

  it('changes nothing when it is done again', async () => {
    const input = ndjson(examples().map(({ item }) => item));
    const first = await importNames(['-'], { input });
    const before = files();
    const second = await importNames(['-'], { input });
    expect(second.written).toBe(0);
    expect(errorsOf(second)).toEqual([]);
    expect(second.unchanged).toBe(first.written);
    expect(files()).toEqual(before);
  });

  it('gives the same files in whatever order the items come', async () => {
    const items = examples().map(({ item }) => item);
    await importNames(['-'], { input: ndjson(items) });
    const before = await builtItems();
    rmSync(content(), { recursive: true });
    await importNames(['-'], { input: ndjson(items.reverse()) });
    const after = await builtItems();
    for (const { base_path, locale } of items) {
      expect(after.get(`${base_path} ${locale}`)).toEqual(before.get(`${base_path} ${locale}`));
    }
  });
});

describe('an import', () => {
  it('writes files as an author would', async () => {
    writeFileSync(inFolder('item.json'), JSON.stringify(policyPaper));
    await importNames([inFolder('item.json')]);
    const written = files();
    expect(Object.keys(written)).toEqual([
      'organisations/home-office.yaml',
      'people/theresa-may.yaml',
      'roles/secretary-of-state-for-the-home-department.html',
      'strategies/serious-organised-crime-strategy.html',
    ]);
    expect(written['organisations/home-office.yaml']).toBe(
      [
        'title: Home Office',
        'contentId: 06056197-bc69-4147-aa28-070bca132178',
        'brand: home-office',
        'crest: ho',
        'formattedTitle: Home Office',
        'analyticsIdentifier: D16',
        '',
      ].join('\n'),
    );
    expect(written['strategies/serious-organised-crime-strategy.html']).toMatch(
      /^---\ntitle: Serious and organised crime strategy\nsummary: How [^]*\n---\n\n<div class="govspeak"><p>The strategy has 4 strands\.<\/p><\/div>\n$/,
    );
  });

  it('lets a fuller entity take the place of what a link told', async () => {
    await importNames(['-'], { input: ndjson([policyPaper]) });
    expect(Object.keys(files())).toContain('people/theresa-may.yaml');
    const result = await importNames(['-'], { input: ndjson([person]) });
    expect(result.problems).toEqual([]);
    const [after] = [...(await builtItems()).values()].filter((item: any) => item.schema_name === 'person');
    expect(after).toEqual(person);
  });

  it('reports a file in the way and leaves it, unless told to overwrite', async () => {
    await importNames(['-'], { input: ndjson([government]) });
    const name = Object.keys(files())[0]!;
    const own = 'title: A title of my own\nstartedOn: 2010-05-12\n';
    writeFileSync(path.join(content(), name), own);
    const result = await importNames(['-'], { input: ndjson([government]) });
    expect(result.problems.map(({ code }) => code)).toEqual(['file-in-the-way']);
    expect(files()[name]).toBe(own);
    await importNames(['-'], { input: ndjson([government]), force: true });
    expect(files()[name]).not.toBe(own);
  });

  it('names the line that is broken, and goes on', async () => {
    const lines = [
      JSON.stringify(person),
      JSON.stringify(government).slice(0, 200),
      JSON.stringify(policyPaper),
    ];
    const result = await importNames(['-'], { input: lines.join('\n') });
    expect(result.problems).toMatchObject([{ code: 'invalid-json', file: '<stdin>', line: 2 }]);
    expect(result.itemCount).toBe(2);
  });

  it('places what is wrong with an item in its file', async () => {
    const wrong = { ...person, updated_at: '2015-02-30T00:00:00Z', title: 'A <b>bold</b> name' };
    writeFileSync(inFolder('item.json'), JSON.stringify([{ schema_name: 'persn' }, wrong], null, 2));
    const { problems } = await importNames([inFolder('item.json')]);
    expect(problems).toMatchObject([
      { code: 'unknown-schema-name', line: 3, column: 20, path: [0, 'schema_name'] },
      { code: 'departs-from-schema', path: [1, 'updated_at'] },
      { code: 'markup-in-plain-text', path: [1, 'title'] },
    ]);
    expect(problems[0]!.message).toContain('Did you mean `person`?');
    const lines = readFileSync(inFolder('item.json'), 'utf8').split('\n');
    expect(lines[problems[1]!.line! - 1]).toContain('2015-02-30');
  });

  it('reports two different items for one place, and takes one that comes twice once', async () => {
    const result = await importNames(['-'], {
      input: ndjson([person, person, { ...person, title: 'Another' }]),
    });
    expect(result.problems).toMatchObject([{ code: 'conflicting-item', line: 3 }]);
  });

  it('says what is no item', async () => {
    const result = await importNames(['-'], { input: ndjson([1, null, 'x', {}, { schema_name: 7 }]) });
    expect(result.problems.map(({ code }) => code)).toEqual([
      'not-a-content-item',
      'not-a-content-item',
      'not-a-content-item',
      'not-a-content-item',
      'unknown-schema-name',
    ]);
    expect(result.itemCount).toBe(0);
  });

  it('keeps an appointment as a fact of its role', async () => {
    await importNames(['-'], { input: ndjson([roleAppointment]) });
    const [item] = [...(await builtItems()).values()].filter(
      (each: any) => each.schema_name === 'role_appointment',
    );
    expect(item).toEqual(roleAppointment);
  });
});
