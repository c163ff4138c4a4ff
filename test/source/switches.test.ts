import path from 'node:path';
import { readFileSync } from 'node:fs';
import { checkFolder, readContentFolder, type CheckFolderOptions } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

const switchCodes = ['unused-switch', 'unknown-switch', 'locked-switch', 'invalid-switch'];
const looked = ['missing-anchor', 'unknown-reference', 'title-length', 'control-character', ...switchCodes];

/** Checks files for a few codes and gives each problem in one line. */
async function problemsIn(
  files: Record<string, string>,
  options: CheckFolderOptions = { only: looked },
): Promise<string[]> {
  const folder = folderWith({ ...homeOffice, ...files });
  const { problems } = await checkFolder(folder, options);
  return problems.map(
    ({ file, line, column, endColumn, code }) =>
      `${path.posix.relative(folder, file!)}:${line}:${column}-${endColumn} ${code}`,
  );
}

/** What is found in the body of a story, which begins in line 9. */
const problemsInBody = (body: string) => problemsIn({ 'news/a.md': story({}, body) });

const link = '[above](#nowhere)';
const nextLine = '<!-- despatch-disable-next-line missing-anchor -->';

describe('a comment in a body', () => {
  it('switches a rule off for the next line', async () => {
    expect(await problemsInBody(`${nextLine}\nSee ${link}.\n\nSee ${link}.`)).toEqual([
      'news/a.md:12:5-22 missing-anchor',
    ]);
  });

  it('looks for the next line below blank lines and other comments', async () => {
    const other = '<!-- despatch-disable-next-line missing-anchor\n-- for the wrong reason -->';
    const text = `${nextLine}\r\n\r\n${other}\n\t\n\nSee ${link}.\n\nSee ${link}.`;
    expect(await problemsInBody(text)).toEqual(['news/a.md:17:5-22 missing-anchor']);
  });

  it('switches a rule off for its own line', async () => {
    const comment = '<!-- despatch-disable-line missing-anchor, bold -- the page is old -->';
    expect(await problemsInBody(`See ${link}. ${comment}\n\nSee ${link}.`)).toEqual([
      'news/a.md:11:5-22 missing-anchor',
    ]);
  });

  it('switches a rule off until another switches it on again', async () => {
    const text = `See ${link}. <!-- despatch-disable missing-anchor -->\nSee ${link}.\n\nSee ${link}.\n<!-- despatch-enable missing-anchor -->\nSee ${link}.`;
    expect(await problemsInBody(text)).toEqual([
      'news/a.md:9:5-22 missing-anchor',
      'news/a.md:14:5-22 missing-anchor',
    ]);
  });

  it('without an end switches a rule off to the end of the file', async () => {
    expect(
      await problemsInBody(`<!-- despatch-disable missing-anchor -->\n\nSee ${link}.\n\nSee ${link}.`),
    ).toEqual([]);
  });

  it('works in an HTML body, and with carriage returns', async () => {
    const text = story({}, `<p>Text.</p>\n${nextLine}\n<p><a href="#nowhere">See</a></p>`);
    expect(await problemsIn({ 'news/a.html': text, 'news/b.html': text.replaceAll('\n', '\r\n') })).toEqual(
      [],
    );
  });

  it('works in a text of a YAML file', async () => {
    const text = `name: A Person\nbiography: |\n  Born.\n\n  ${nextLine}\n  See ${link}.\n\n  See ${link}.\n`;
    expect(await problemsIn({ 'people/a.yaml': text })).toEqual(['people/a.yaml:8:7-24 missing-anchor']);
  });

  it('works in a text of a JSON file', async () => {
    const biography = `<!-- despatch-disable missing-anchor -->\n\nSee ${link}.`;
    expect(await problemsIn({ 'people/a.json': JSON.stringify({ name: 'A', biography }) })).toEqual([]);
  });

  it('leaves the places of all other problems as they are', async () => {
    const body = `Text. ${nextLine}\nSee ${link}.\n${nextLine}\n## See ${link}\n\n  ${nextLine}\n* a ${link}\n\nOne <!-- despatch-disable-line bold --> ${link} two.`;
    const found = await problemsIn(
      { 'news/a.md': story({}, body.replaceAll('missing-anchor', 'bold')) },
      {
        only: ['missing-anchor'],
      },
    );
    expect(found).toEqual([
      'news/a.md:10:5-22 missing-anchor',
      'news/a.md:12:8-25 missing-anchor',
      'news/a.md:15:5-22 missing-anchor',
      'news/a.md:17:41-58 missing-anchor',
    ]);
  });

  it('is no part of the document', async () => {
    const body = `Text. ${nextLine}\n\n${nextLine}\n## Heading\n\n${nextLine}\n| a | b |\n|---|---|\n| c | d | ${nextLine}\n\n${nextLine}`;
    const withdrawal = `\n  explanation: "Gone. ${nextLine}"`;
    const folder = folderWith({ 'news/a.md': story({ withdrawal }, body), 'news/b.html': story({}, body) });
    const { documents } = await readContentFolder(folder);
    const plain = 'Text.\n\n## Heading\n\n| a | b |\n|---|---|\n| c | d |\n';
    expect(documents.map(({ content }) => content)).toMatchObject([
      { body: { govspeak: plain.trimEnd() + '\n\n' }, withdrawal: { explanation: { govspeak: 'Gone.' } } },
      { body: { html: plain.trimEnd() + '\n\n' } },
    ]);
  });
});

const long = 'A title that is far longer than the sixty five characters that search results show of it';

describe('a comment in front matter', () => {
  it.each([
    ['title', { title: `${long} # despatch-disable-line title-length` }],
    ['comment above', { title: `Short\n# despatch-disable-next-line title-length\ntitle: ${long}` }],
  ])('switches a rule off by a %s', async (_name, fields) => {
    const text = story(fields).replace('title: Short\n', '');
    expect(await problemsIn({ 'news/a.md': text })).toEqual([]);
  });

  it('switches a rule over all documents off', async () => {
    const organisations = '\n  - home-office\n  - nowhere # despatch-disable-line unknown-reference';
    expect(await problemsIn({ 'news/a.md': story({ organisations }) })).toEqual([]);
  });

  it('works in a YAML file', async () => {
    const text = `title: A role\n# despatch-disable-next-line unknown-reference -- later\norganisations: [nowhere]\n`;
    expect(await problemsIn({ 'roles/a.yaml': text })).toEqual([]);
  });
});

describe('the field `despatch`', () => {
  it('switches rules off for the document', async () => {
    const text = story(
      {
        title: long,
        people: '[nobody]',
        despatch: '{ disable: [title-length, unknown-reference, missing-anchor] }',
      },
      link,
    );
    expect(await problemsIn({ 'news/a.md': text })).toEqual([]);
  });

  it('switches rules off for one of several documents', async () => {
    const documents = ['a', 'b'].map((slug) => ({ slug, title: 'A role', organisations: ['nowhere'] }));
    const [first, second] = documents;
    const settings = { despatch: { disable: ['unknown-reference'] } };
    expect(
      await problemsIn({
        'roles/list.json': JSON.stringify([first, { ...second, ...settings }]),
        'roles/lines.ndjson': `${JSON.stringify({ ...first, slug: 'c', ...settings })}\n${JSON.stringify({ ...second, slug: 'd' })}\n`,
      }),
    ).toEqual(['roles/lines.ndjson:2:47-56 unknown-reference', 'roles/list.json:1:48-57 unknown-reference']);
  });

  it('is no part of the document', async () => {
    const folder = folderWith({ 'news/a.md': story({ despatch: '{ disable: [bold] }' }) });
    const { documents, problems } = await readContentFolder(folder);
    expect(problems).toEqual([]);
    expect(documents[0]!.content).not.toHaveProperty('despatch');
  });

  it.each([
    ['{ disabled: [bold] }', '7:13-21 unknown-key'],
    ['{ disable: bold }', '7:22-26 wrong-type'],
    ['[bold]', '7:11-17 wrong-type'],
    ['', '7:1-9 wrong-type'],
  ])('is checked: %s', async (despatch, expected) => {
    expect(await problemsIn({ 'news/a.md': story({ despatch }) }, { skipBodies: true })).toContain(
      `news/a.md:${expected}`,
    );
  });
});

describe('a switch', () => {
  it('that was of no use is reported at its code', async () => {
    const body = `<!-- despatch-disable-line missing-anchor, bold -->\n\n${nextLine}`;
    const fields = {
      people: '[] # despatch-disable-line unknown-reference',
      despatch: '{ disable: [title-length] }',
    };
    expect(await problemsIn({ 'news/a.md': story(fields, body) })).toEqual([
      'news/a.md:7:36-53 unused-switch',
      'news/a.md:8:23-35 unused-switch',
      'news/a.md:11:28-42 unused-switch',
      'news/a.md:13:33-47 unused-switch',
    ]);
  });

  it('is not judged if its rule did not run, or the document has faults', async () => {
    const text = story({}, nextLine);
    expect(await problemsIn({ 'news/a.md': text }, { only: switchCodes })).toEqual([]);
    expect(await problemsIn({ 'news/a.md': text }, { only: switchCodes, skipBodies: true })).toEqual([]);
    expect(await problemsIn({ 'news/a.md': story({ newsType: 'news' }, nextLine) })).toEqual([]);
    expect(await problemsIn({ 'news/a.md': story({ title: '"x' }, nextLine) })).toEqual([]);
  });

  it.each([
    [
      'missing-anchr',
      'unknown-switch',
      'No rule has the code `missing-anchr`, so nothing is switched off. Did you mean `missing-anchor`?',
    ],
    [
      'missing-field',
      'locked-switch',
      'A file cannot switch off `missing-field`. Put the problem right, and delete the code here.',
    ],
    [
      'duplicate-document',
      'locked-switch',
      'A file cannot switch off `duplicate-document`. Put the problem right, and delete the code here.',
    ],
  ])('for %s is an %s', async (code, expected, message) => {
    const folder = folderWith({
      ...homeOffice,
      'news/a.md': story({}, `<!-- despatch-disable-line ${code} -->`),
    });
    const { problems } = await checkFolder(folder, { only: looked });
    expect(problems).toMatchObject([
      { code: expected, message, line: 9, column: 28, endColumn: 28 + code.length },
    ]);
  });

  it.each([
    [
      '<!-- despatch-disable-lines bold -->',
      '9:6-28',
      'Nothing is switched by `despatch-disable-lines`. Did you mean `despatch-disable-line`?',
    ],
    ['<!-- despatch-disable -->', '9:6-22', 'Name the codes of the rules behind `despatch-disable`.'],
    [
      '<!-- despatch-enable bold -->',
      '9:6-21',
      'No `despatch-disable` above names `bold`, so it ends nothing. Delete it.',
    ],
    [
      '<!-- despatch-enable -->',
      '9:6-21',
      'No `despatch-disable` stands above, so this ends nothing. Delete it.',
    ],
  ])('is not written %s', async (comment, place, message) => {
    const folder = folderWith({ ...homeOffice, 'news/a.md': story({}, `${comment}\nText.`) });
    const { problems } = await checkFolder(folder, { only: looked });
    expect(problems.map((one) => `${one.line}:${one.column}-${one.endColumn} ${one.message}`)).toEqual([
      `${place} ${message}`,
    ]);
  });

  it('is no word that only begins like one', async () => {
    const biography = '|\n  # despatch-box opened\n\n  <!-- despatch-boxes -->\n  Text.';
    expect(await problemsIn({ 'people/a.yaml': `name: A\nbiography: ${biography}\n` })).toEqual([]);
  });

  it('never hides what is wrong with the document itself', async () => {
    const text = story({ newsType: 'news # despatch-disable-line wrong-value' });
    expect(await problemsIn({ 'news/a.md': text }, {})).toContain('news/a.md:4:11-15 wrong-value');
  });

  it('that was of no use is deleted by fixing, and nothing else', async () => {
    const body = (comments: boolean) =>
      comments
        ? `Text. ${nextLine}\n\n${nextLine}\nHere.\nMore <!-- despatch-disable-line missing-anchor, title-length -->${link}.\n`
        : `Text.\n\nHere.\nMore <!-- despatch-disable-line missing-anchor -->${link}.\n`;
    const fields = { people: '[] # despatch-disable-line title-length', roles: '[]' };
    const folder = folderWith({ ...homeOffice, 'news/a.md': story(fields, body(true)) });
    await checkFolder(folder, { only: looked, fix: 'write' });
    expect(readFileSync(path.join(folder, 'news/a.md'), 'utf8')).toBe(
      story({ ...fields, people: '[]' }, body(false)),
    );
  });
});
