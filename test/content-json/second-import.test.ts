import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../shared.js';
import { useImportFolder } from './import-folder.js';
import { allItems } from './items/all-items.js';
import { government, person, policyPaper } from './items/made-items.js';

const folder = useImportFolder();

describeWithShared('imports into one folder, one after another', () => {
  const items = allItems().map(({ item }) => item);
  const orders: [string, any[]][] = [
    ['as they come', items],
    ['from the last', [...items].reverse()],
    ['entities last', [...items].sort((left, right) => (left.schema_name < right.schema_name ? -1 : 1))],
  ];

  it.each(orders)('give every item as it came: %s', async (_order, ordered) => {
    for (const item of ordered) expect(folder.errorsOf(await folder.importItems([item]))).toEqual([]);
    expect(await folder.errorsOfCheck()).toEqual([]);
    const built = await folder.builtItems();
    for (const item of items) expect(built.get(`${item.base_path} ${item.locale}`)).toEqual(item);
    const before = folder.files();
    const again = await folder.importItems(items);
    expect(again.written).toBe(0);
    expect(folder.errorsOf(again)).toEqual([]);
    expect(folder.files()).toEqual(before);
  });
});

describe('an import into a folder', () => {
  const homeOffice = 'organisations/home-office.yaml';

  it('lets an entity take the place of what links told, even where they told otherwise', async () => {
    await folder.importItems([policyPaper]);
    const renamed = {
      ...person,
      title: 'Theresa May',
      details: { ...person.details, full_name: 'Theresa May' },
    };
    expect((await folder.importItems([renamed])).problems).toEqual([]);
    const built = await folder.builtItems();
    expect(built.get(`${person.base_path} en`)).toEqual(renamed);
    expect(built.get(`${policyPaper.base_path} en`)).toEqual(policyPaper);
  });

  it('leaves an entity as it is where links tell less, more or otherwise', async () => {
    await folder.importItems([person]);
    const before = folder.files()['people/theresa-may.html'];
    const [link] = policyPaper.links.people;
    const other = { ...link!, title: 'The Lady May', details: { body: '<p>Other</p>' } };
    const paper = { ...policyPaper, links: { ...policyPaper.links, people: [other] } };
    expect((await folder.importItems([paper])).problems).toEqual([]);
    expect(folder.files()['people/theresa-may.html']).toBe(before);
    expect((await folder.builtItems()).get(`${paper.base_path} en`)).toEqual(paper);
  });

  it('adds to what links told before, and keeps the items that have those links', async () => {
    const { people: _people, roles: _roles, ...links } = policyPaper.links;
    const [link] = links.organisations;
    const bare = { ...link!, details: {}, analytics_identifier: null };
    const paper = {
      ...policyPaper,
      base_path: '/government/publications/another',
      links: { ...links, organisations: [bare], primary_publishing_organisation: [bare] },
    };
    await folder.importItems([paper]);
    expect(folder.files()[homeOffice]).not.toContain('brand');
    await folder.importItems([policyPaper]);
    expect(folder.files()[homeOffice]).toContain('brand: home-office');
    const built = await folder.builtItems();
    for (const item of [paper, policyPaper]) expect(built.get(`${item.base_path} en`)).toEqual(item);
  });

  it('leaves what an author wrote for what links tell', async () => {
    const authored = '# ours\ntitle: Our Home Office\n';
    mkdirSync(folder.content('organisations'), { recursive: true });
    writeFileSync(folder.content(homeOffice), authored);
    expect((await folder.importItems([policyPaper])).problems).toEqual([]);
    expect(folder.files()[homeOffice]).toBe(authored);
    expect((await folder.builtItems()).get(`${policyPaper.base_path} en`)).toEqual(policyPaper);
  });

  it('adds to what an author wrote, and never overwrites it', async () => {
    await folder.importItems([policyPaper]);
    const authored = `${folder.files()[homeOffice]!.replace('Home Office', 'The Home Office')}acronym: HO\n`;
    writeFileSync(folder.content(homeOffice), authored);
    const organisation = {
      ...person,
      ...policyPaper.links.organisations[0]!,
      details: { brand: 'home-office' },
      schema_name: 'organisation',
    };
    for (const name of ['api_path', 'api_url', 'web_url', 'withdrawn', 'links'])
      delete (organisation as Record<string, unknown>)[name];
    Object.assign(organisation, { links: {}, description: null });
    const clash = await folder.importItems([organisation]);
    expect(clash.problems).toMatchObject([{ code: 'file-in-the-way' }]);
    expect(folder.files()[homeOffice]).toBe(authored);
    writeFileSync(folder.content(homeOffice), authored.replace('The Home Office', 'Home Office'));
    expect((await folder.importItems([organisation])).problems).toEqual([]);
    expect(folder.files()[homeOffice]).toContain('acronym: HO');
    expect((await folder.builtItems()).get(`${organisation.base_path} en`)).toEqual(organisation);
  });

  it('tells apart what stands on two paths with one end, in all languages', async () => {
    const other = {
      ...policyPaper,
      base_path: '/guidance/serious-organised-crime-strategy',
      content_id: government.content_id,
    };
    const items = [policyPaper, other].flatMap((item) => {
      const links = [item, { ...item, base_path: `${item.base_path}.cy`, locale: 'cy' }];
      const available_translations = links.map(({ base_path, locale, content_id, title }) => {
        return { base_path, locale, content_id, title, document_type: 'policy_paper' };
      });
      return links.map((each) => ({ ...each, links: { ...each.links, available_translations } }));
    });
    expect((await folder.importItems(items)).problems).toEqual([]);
    const built = await folder.builtItems();
    for (const item of items) expect(built.get(`${item.base_path} ${item.locale}`)).toEqual(item);
    expect(await folder.importItems([...items].reverse())).toMatchObject({ written: 0, problems: [] });
    expect(await folder.errorsOfCheck()).toEqual([]);
  });

  it('takes up a newer item that says all that the one before it said, and reports one that does not', async () => {
    await folder.importItems([government]);
    const longer = { ...government, details: { ...government.details, change_history: [] } };
    expect((await folder.importItems([longer])).problems).toEqual([]);
    expect((await folder.builtItems()).get(`${government.base_path} en`)).toEqual(longer);
    const other = { ...government, title: 'Coalition government' };
    expect((await folder.importItems([other])).problems).toMatchObject([{ code: 'file-in-the-way' }]);
    expect((await folder.builtItems()).get(`${government.base_path} en`)).toEqual(longer);
    expect((await folder.importItems([other], { force: true })).problems).toEqual([]);
    expect((await folder.builtItems()).get(`${government.base_path} en`)).toEqual(other);
  });
});
