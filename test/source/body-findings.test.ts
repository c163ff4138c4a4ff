import path from 'node:path';
import { checkFolder } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

const codes = [
  'missing-attachment',
  'missing-image',
  'missing-contact',
  'missing-link',
  'missing-link-target',
  'missing-footnote',
  'unclosed-call-out',
  'empty-call-out',
  'short-table-row',
  'unsafe-markup',
];

/** Checks files for what the parser of bodies finds, each in one line. */
async function findingsIn(files: Record<string, string>): Promise<string[]> {
  const folder = folderWith({ ...files, ...homeOffice });
  const { problems } = await checkFolder(folder, { only: codes });
  return problems.map(
    ({ file, line, column, endLine, endColumn, code, message }) =>
      `${path.posix.relative(folder, file!)}:${line}:${column}-${endLine}:${endColumn} ${code} ${message}`,
  );
}

/** What is found in the body of a story, which begins in line 9. */
async function findingsInBody(body: string, fields: Record<string, string> = {}): Promise<string[]> {
  return (await findingsIn({ 'news/a.md': story(fields, body) })).map((line) =>
    line.replace('news/a.md:', ''),
  );
}

describe('what is odd in a body', () => {
  it.each([
    [
      'First.\n\n[Attachment: report.pdf]',
      '11:1-11:25 missing-attachment The text embeds the attachment `report.pdf`, which `attachments` does not have.',
    ],
    [
      'See [AttachmentLink: report.pdf].',
      '9:5-9:33 missing-attachment The text embeds the attachment `report.pdf`, which `attachments` does not have.',
    ],
    [
      'First.\n\n[Image: lock.jpg]',
      '11:1-11:18 missing-image The text embeds the image `lock.jpg`, which `images` does not have.',
    ],
    ['!!2', '9:1-9:4 missing-image The text embeds the image `2`, which `images` does not have.'],
    [
      '[Contact:4f2a1e58-2c5b-4c0e-9a44-7a54a1f64bb1]',
      '9:1-9:47 missing-contact The text embeds the contact `4f2a1e58-2c5b-4c0e-9a44-7a54a1f64bb1`, which no organisation has.',
    ],
    [
      'See [embed:link:4f2a1e58-2c5b-4c0e-9a44-7a54a1f64bb1].',
      '9:5-9:54 missing-link No document has the content id `4f2a1e58-2c5b-4c0e-9a44-7a54a1f64bb1`.',
    ],
    [
      'See <a href="">the report</a> here.',
      '9:5-9:30 missing-link-target The link “the report” has no address. Write the address, or leave the link out.',
    ],
    [
      'See [the report]() here.',
      '9:5-9:19 missing-link-target The link “the report” has no address. Write the address, or leave the link out.',
    ],
    [
      '😀 [the report][report] says so.',
      '9:4-9:24 missing-link-target Nothing gives the address of the link `report`. Add a line `[report]: https://…`, or write the address behind the text in round brackets.',
    ],
    [
      'It rose.[^1]',
      '9:9-9:13 missing-footnote No footnote is called `1`. Add a line `[^1]: …`, or delete the mark.',
    ],
    [
      '$CTA\nCall us.',
      '9:1-9:5 unclosed-call-out The `$CTA` that opens here is not closed. Close it on a line of its own.',
    ],
    ['Text.\n\n^\nMore.\n^', '11:1-11:2 empty-call-out', '13:1-13:2 empty-call-out'],
    [
      '| a | b |\n|---|---|\n| 1 |',
      '11:1-11:6 short-table-row This row has 1 cell, and the table has 2 columns. Add the missing cells.',
    ],
    [
      'Text <b onclick="x()">here</b>.',
      '9:6-9:31 unsafe-markup `onclick on <b>` is not allowed in a text and is taken out. Delete it.',
    ],
  ])('is placed in %j', async (body, ...expected) => {
    const found = await findingsInBody(body);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => expect(found[index]).toContain(start));
  });

  it('is not reported of what the document and the catalogue have', async () => {
    const id = '4f2a1e58-2c5b-4c0e-9a44-7a54a1f64bb1';
    const office = `---\ntitle: Passport Office\ncontacts:\n  - title: Press office\n    contentId: ${id}\n---\n`;
    const body = `[Contact:${id}]\n\n[Image: lock.jpg]\n\n!!1\n`;
    const image = '\n  - url: https://assets.example.gov.uk/lock.jpg\n    alt: A lock';
    const text = story({ images: image }, body);
    expect(await findingsIn({ 'news/a.md': text, 'organisations/passport-office.md': office })).toEqual([]);
  });

  it('names the nearest attachment', async () => {
    const attachments =
      '\n  - attachmentType: file\n    title: Report\n    url: https://assets.example.gov.uk/report-2015.pdf';
    const found = await findingsInBody('[Attachment: report-2105.pdf]', { attachments });
    expect(found).toEqual([expect.stringContaining('Did you mean `report-2015.pdf`?')]);
  });

  it('is looked for in every text of a document', async () => {
    const withdrawal = '\n  at: 2015-03-24\n  explanation: "Gone.[^1]"';
    expect(
      await findingsIn({
        'news/a.md': story({ withdrawal }),
        'people/a.md': '---\nname: A Person\n---\nBorn.[^1]\n',
        'news/b.html': story({}, '<p>Text <script>x()</script></p>'),
      }),
    ).toEqual([
      expect.stringContaining('news/a.md:9:22-9:26 missing-footnote'),
      expect.stringContaining('news/b.html:9:9-9:29 unsafe-markup `<script>`'),
      expect.stringContaining('people/a.md:4:6-4:10 missing-footnote'),
    ]);
  });
});
