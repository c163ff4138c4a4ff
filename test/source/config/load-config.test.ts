import path from 'node:path';
import { checkFolder } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice } from '../../temporary-folder.js';

/** Checks a folder with a configuration and gives each problem in one line. */
async function problemsWith(config: string, name = 'despatch.config.json'): Promise<string[]> {
  const folder = folderWith({ ...homeOffice, [name]: config });
  const { problems } = await checkFolder(folder);
  return problems.map(
    ({ file, line, column, code, message }) =>
      `${path.posix.relative(folder, file!)}:${line}:${column} ${code} ${message}`,
  );
}

describe('a configuration', () => {
  it('with nothing wrong in it has no problem', async () => {
    const config =
      '{"site": {"url": "https://www.example.gov.uk", "name": "Example"}, "rules": {"please": "off"}}';
    expect(await problemsWith(config)).toEqual([]);
  });

  it.each([
    [
      '{\n  "rules": { "titel-length": "off" }\n}',
      '2:14 unknown-rule No rule has the code `titel-length`. Did you mean `title-length`?',
    ],
    ['{\n  "rules": { "please": "loud" }\n}', '2:24 '],
    ['{\n  "ignored": []\n}', '2:3 unknown-key Unknown key `ignored`. Did you mean `ignore`?'],
    ['{\n  "linkCheck": true\n}', '2:3 unknown-key Unknown key `linkCheck`.'],
    [
      '{\n  "rules": { "sentence-length": ["warning", { "maxx": 70 }] }\n}',
      '2:47 unknown-key Unknown key `maxx`. Did you mean `max`?',
    ],
    ['{\n  "rules": { "sentence-length": ["warning", { "max": "70" }] }\n}', '2:54 wrong-type '],
    [
      '{\n  "rules": { "title-full-stop": ["warning", { "most": 70 }] }\n}',
      '2:47 unknown-key Unknown key `most`.',
    ],
    ['{\n  "site": { "url": "https://www.example.gov.uk/", "name": "Example" }\n}', '2:20 wrong-format '],
    ['{\n  "site": { "url": "https://www.example_.gov.uk", "name": "Example" }\n}', '2:20 wrong-format '],
    ['{\n  "site": { "url": "https://www.example.gov.uk", "name": " " }\n}', '2:58 wrong-format '],
    ['{\n  "site": { "url": "https://a.uk", "name": "A", "logoUrl": "/logo.png" }\n}', '2:60 wrong-format '],
    ['{\n  "today": "2015-02-30"\n}', '2:12 wrong-format '],
    ['{\n  "fields": { "news-story": { "desk": "text" } }\n}', '2:39 invalid-field '],
    ['{\n  "extraRules": [1]\n}', '2:18 invalid-field '],
    ['{\n  "folders": { "posts": "news" }\n}', '2:25 wrong-value '],
    ['{\n  "ignore": "drafts"\n}', '2:13 wrong-type '],
    ['{\n  "site": { "url": "www.example.gov.uk", "name": "Example" }\n}', '2:20 wrong-format '],
    ['{\n  "ignore": [,]\n}', '2:14 invalid-json '],
    ['[]', '1:1 config-not-loaded The configuration cannot be loaded. It is an empty list. Write `{ … }`.'],
    ['"x"', '1:1 config-not-loaded The configuration cannot be loaded. It is `x`. Write `{ … }`.'],
  ])('such as %j is one problem at its place', async (config, expected) => {
    const found = await problemsWith(config);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`despatch.config.json:${expected}`);
  });

  it('with many faults has all of them, and what is right in it counts', async () => {
    const config = {
      rules: { 'titel-length': 'off', please: 'loud', 'title-length': 'off', bold: ['info', { most: 1 }] },
      fields: { person: { desk: 'text', name: 'text' } },
      today: 'now',
      folders: { staff: 'person', posts: 'news' },
    };
    const folder = folderWith({
      'despatch.config.json': JSON.stringify(config, null, 1),
      'staff/a.yaml': 'name: A Person\ndesk: press\n',
    });
    const { problems } = await checkFolder(folder);
    expect(problems.map(({ file, code, path: at }) => [path.basename(file!), code, at.join('.')])).toEqual([
      ['despatch.config.json', 'unknown-rule', 'rules.titel-length'],
      ['despatch.config.json', 'wrong-value', 'rules.please'],
      ['despatch.config.json', 'unknown-key', 'rules.bold.1.most'],
      ['despatch.config.json', 'invalid-field', 'fields.person.desk'],
      ['despatch.config.json', 'invalid-field', 'fields.person.name'],
      ['despatch.config.json', 'wrong-format', 'today'],
      ['despatch.config.json', 'wrong-value', 'folders.posts'],
    ]);
  });

  it('that is no JSON to the letter has no other problem, and counts as far as it can be read', async () => {
    const config = '{ "folders": { "staff": "person" }, "today": 7, }';
    const folder = folderWith({ 'despatch.config.json': config, 'staff/a.yaml': 'name: A Person\n' });
    const { problems, catalogue } = await checkFolder(folder);
    expect(problems.map(({ code }) => code)).toEqual(['invalid-json']);
    expect(catalogue.all('person')).toHaveLength(1);
  });
});
