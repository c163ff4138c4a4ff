import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toContentItem } from 'despatch/content-json';
import { loadCatalogue } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { describeWithShared, sharedFolder } from '../shared.js';
import { importItems } from '../../src/cli/import/import-items.js';
import { authored, authoredContext } from './authored.js';
import { useImportFolder } from './import-folder.js';
import { examples } from './items/examples.js';
import { government, person, policyPaper, roleAppointment } from './items/made-items.js';

const folder = useImportFolder();

describeWithShared("an import of GOV.UK's examples", () => {
  it('makes a folder without errors that gives the same items', async () => {
    const result = await folder.importNames([path.join(sharedFolder, 'govuk/examples/*/*.json')]);
    expect(folder.errorsOf(result)).toEqual([]);
    expect(result.itemCount).toBe(examples().length);
    expect(await folder.errorsOfCheck()).toEqual([]);
    const built = await folder.builtItems();
    for (const { item, name } of examples()) {
      expect(built.get(`${item.base_path} ${item.locale}`), name).toEqual(item);
    }
  });

  it('changes nothing when it is done again', async () => {
    const items = examples().map(({ item }) => item);
    const first = await folder.importItems(items);
    const before = folder.files();
    const second = await folder.importItems(items);
    expect(second.written).toBe(0);
    expect(folder.errorsOf(second)).toEqual([]);
    expect(second.unchanged).toBe(first.written);
    expect(folder.files()).toEqual(before);
  });

  it('gives the same files in whatever order the items come', async () => {
    const items = examples().map(({ item }) => item);
    await folder.importItems(items);
    const before = await folder.builtItems();
    rmSync(folder.content(), { recursive: true });
    await folder.importItems(items.reverse());
    const after = await folder.builtItems();
    for (const { base_path, locale } of items) {
      expect(after.get(`${base_path} ${locale}`)).toEqual(before.get(`${base_path} ${locale}`));
    }
  });
});

describe('an import', () => {
  it('writes files as an author would', async () => {
    writeFileSync(folder.path('item.json'), JSON.stringify(policyPaper));
    await folder.importNames([folder.path('item.json')]);
    const written = folder.files();
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
        'govuk:',
        '  linked: 8a9b7d0b',
        '',
      ].join('\n'),
    );
    expect(written['strategies/serious-organised-crime-strategy.html']).toMatch(
      /^---\ntitle: Serious and organised crime strategy\nsummary: How [^]*\n---\n\n<div class="govspeak"><p>The strategy has 4 strands\.<\/p><\/div>\n$/,
    );
  });

  it('lets a fuller entity take the place of what a link told', async () => {
    await folder.importItems([policyPaper]);
    expect(Object.keys(folder.files())).toContain('people/theresa-may.yaml');
    const result = await folder.importItems([person]);
    expect(result.problems).toEqual([]);
    const [after] = [...(await folder.builtItems()).values()].filter(
      (item: any) => item.schema_name === 'person',
    );
    expect(after).toEqual(person);
  });

  it('reports a file in the way and leaves it, unless told to overwrite', async () => {
    await folder.importItems([government]);
    const name = Object.keys(folder.files())[0]!;
    const own = 'title: A title of my own\nstartedOn: 2010-05-12\n';
    writeFileSync(folder.content(name), own);
    const result = await folder.importItems([government]);
    expect(result.problems.map(({ code }) => code)).toEqual(['file-in-the-way']);
    expect(folder.files()[name]).toBe(own);
    await folder.importItems([government], { force: true });
    expect(folder.files()[name]).not.toBe(own);
  });

  it('names the line that is broken, and goes on', async () => {
    const lines = [
      JSON.stringify(person),
      JSON.stringify(government).slice(0, 200),
      JSON.stringify(policyPaper),
    ];
    const result = await folder.importNames(['-'], { input: lines.join('\n') });
    expect(result.problems).toMatchObject([{ code: 'invalid-json', file: '<stdin>', line: 2 }]);
    expect(result.itemCount).toBe(2);
  });

  it('places what is wrong with an item in its file', async () => {
    const wrong = { ...person, updated_at: '2015-02-30T00:00:00Z', title: 'A <b>bold</b> name' };
    writeFileSync(folder.path('item.json'), JSON.stringify([{ schema_name: 'persn' }, wrong], null, 2));
    const { problems } = await folder.importNames([folder.path('item.json')]);
    expect(problems).toMatchObject([
      { code: 'unknown-schema-name', line: 3, column: 20, path: [0, 'schema_name'] },
      { code: 'departs-from-schema', path: [1, 'updated_at'] },
      { code: 'markup-in-plain-text', path: [1, 'title'] },
    ]);
    expect(problems[0]!.message).toContain('Did you mean `person`?');
    const lines = readFileSync(folder.path('item.json'), 'utf8').split('\n');
    expect(lines[problems[1]!.line! - 1]).toContain('2015-02-30');
  });

  it('reports two different items for one place, and takes one that comes twice once', async () => {
    const result = await folder.importItems([person, person, { ...person, title: 'Another' }]);
    expect(result.problems).toMatchObject([{ code: 'conflicting-item', line: 3 }]);
  });

  it('says what is no item', async () => {
    const result = await folder.importItems([1, null, 'x', {}, { schema_name: 7 }]);
    expect(result.problems.map(({ code }) => code)).toEqual([
      'not-a-content-item',
      'not-a-content-item',
      'not-a-content-item',
      'not-a-content-item',
      'unknown-schema-name',
    ]);
    expect(result.itemCount).toBe(0);
  });

  it('leaves out what no program can hold, in its place, and goes on', async () => {
    const deep = JSON.stringify({ ...person, details: '@' }).replace(
      '"@"',
      '['.repeat(5000) + ']'.repeat(5000),
    );
    const result = await folder.importNames(['-'], { input: `${deep}\n${JSON.stringify(government)}` });
    expect(result.problems).toMatchObject([{ code: 'nested-too-deep', file: '<stdin>', line: 1, column: 1 }]);
    expect(result.itemCount).toBe(1);
    const texts = async function* () {
      yield { file: 'items.ndjson', firstLine: 7, bytes: undefined };
    };
    const signal = new AbortController().signal;
    const { problems } = await importItems(texts(), folder.content(), { force: false, signal });
    expect(problems).toMatchObject([{ code: 'item-too-long', file: 'items.ndjson', line: 7, column: 1 }]);
  });

  it('places a broken link and a wrong date, and says which formats there are', async () => {
    const links = {
      ...policyPaper.links,
      organisations: [{ ...policyPaper.links.organisations[0], title: 7 }, null],
    };
    const items = [
      { ...policyPaper, links },
      { ...person, links: { available_translations: 'x' } },
      { ...government, updated_at: '2015-02-30T00:00:00Z' },
      { ...government, schema_name: 'guide' },
    ];
    writeFileSync(folder.path('item.json'), JSON.stringify(items, null, 1));
    const { problems } = await folder.importNames([folder.path('item.json')]);
    expect(problems.map(({ severity, path }) => `${severity} /${path.join('/')}`)).toEqual([
      'warning /0/links/organisations/0/title',
      'warning /0/links/organisations/1',
      'warning /1/links/available_translations',
      'warning /2/updated_at',
      'error /3/schema_name',
    ]);
    expect(problems[4]!.message).toContain('Known are news_article, organisation, government');
    const lines = readFileSync(folder.path('item.json'), 'utf8').split('\n');
    const shown = problems.map(({ line, column }) => lines[line! - 1]!.slice(column! - 1));
    expect(shown).toEqual(['7,', 'null', '"x"', '"2015-02-30T00:00:00Z",', '"guide",']);
  });

  it('reads a mark at the start of a file, blank lines, and line ends of other systems', async () => {
    const lines = ['', JSON.stringify(person), '  ', JSON.stringify(government), ''];
    writeFileSync(folder.path('items.ndjson'), `\ufeff${lines.join('\r\n')}`);
    const result = await folder.importNames([folder.path('items.ndjson')]);
    expect(result).toMatchObject({ itemCount: 2, problems: [] });
  });

  it('makes a folder without errors of an item that knew less than the register', async () => {
    const current = { ...government.details, ended_on: null, current: true };
    const item = { ...government, details: current };
    await folder.importItems([item]);
    expect(await folder.errorsOfCheck()).toEqual([]);
    expect((await folder.builtItems()).get(`${item.base_path} en`)).toEqual(item);
  });

  it('tells apart what has no page by its content id', async () => {
    const { base_path: _path, ...pageless } = roleAppointment;
    const other = { ...pageless, content_id: 'a2ecb3a4-3b0f-4b0f-8d0b-2f1f6d1a7b11' };
    expect(folder.errorsOf(await folder.importItems([pageless, other]))).toEqual([]);
    expect(await folder.errorsOfCheck()).toEqual([]);
    const { catalogue } = await loadCatalogue(folder.content());
    const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };
    const built = catalogue.documents.map((document) => toContentItem(document, { catalogue, site }));
    expect(built).toEqual(expect.arrayContaining([pageless, other]));
    expect(await folder.importItems([other])).toMatchObject({ written: 0, unchanged: 4 });
  });

  it('takes what is written from authored documents, strands among them', async () => {
    const items = authored.map((document) => toContentItem(document, authoredContext));
    expect((await folder.importItems(items)).problems).toEqual([]);
    expect(await folder.errorsOfCheck()).toEqual([]);
    const built = await folder.builtItems();
    for (const item of items) expect(built.get(`${item.base_path} ${item.locale}`)).toEqual(item);
  });

  it('keeps appointments beside their role', async () => {
    const other = {
      ...roleAppointment,
      base_path: '/government/role-appointments/theresa-may-home-secretary-2',
      content_id: '0c9ad8a4-3b0f-4b0f-8d0b-2f1f6d1a7b11',
      details: { ...roleAppointment.details, started_on: '2016-01-01T00:00:00+00:00' },
    };
    const items = [roleAppointment, other, person, policyPaper];
    expect((await folder.importItems(items)).problems).toEqual([]);
    const built = await folder.builtItems();
    for (const item of items) expect(built.get(`${item.base_path} en`)).toEqual(item);
    expect(await folder.errorsOfCheck()).toEqual([]);
  });
});
