import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toTree } from 'despatch/html';
import type { Attachment } from 'despatch/types';
import { attachmentFacts } from '../../src/html/parts/attachment-facts.js';
import { site, story, today } from './every-field.js';
import { named, withClass } from './tree.js';

const file: Attachment = { attachmentType: 'file', url: '/files/a.pdf', title: 'A report' };

describe('attachments', () => {
  it.each<[Partial<Attachment>, string[]]>([
    [{}, []],
    [{ contentType: 'application/pdf' }, ['PDF']],
    [{ filename: 'figures.ods' }, ['ODS']],
    [{ attachmentType: 'html' }, ['HTML']],
    [{ fileSize: 0 }, ['0 bytes']],
    [{ fileSize: 19_968 }, ['19.5 KB']],
    [{ fileSize: 5_000_000 }, ['4.77 MB']],
    [{ fileSize: 1_048_575 }, ['1020 KB']],
    [{ numberOfPages: 1 }, ['1 page']],
    [{ numberOfPages: 48 }, ['48 pages']],
    [{ isbn: '9780101871525' }, ['ISBN 9780101871525']],
    [{ commandPaperNumber: 'Cm 8715' }, ['Cm 8715']],
    [{ unnumberedCommandPaper: true }, ['Unnumbered command paper']],
    [{ hocPaperNumber: '12', parliamentarySession: '2013-14' }, ['HC 12 2013-14']],
    [{ unnumberedHocPaper: true }, ['Unnumbered House of Commons paper']],
  ])('with %j say %j', (fields, facts) => {
    expect(attachmentFacts({ ...file, ...fields })).toEqual(facts);
  });

  it('are listed unless the text links to them', () => {
    const body = { govspeak: 'Read [the report](/files/a.pdf).' };
    const content = { ...story, body, attachments: [file, { ...file, url: '/files/b.pdf' }] };
    const tree = toTree(content, { catalogue: createCatalogue([content]), site, today });
    const listed = withClass(tree, 'despatch-attachment').flatMap((each) => named(each, 'a'));
    expect(listed.map(({ properties }) => properties.href)).toEqual(['/files/b.pdf']);
  });

  it('whose address is not safe are named without a link', () => {
    const content = { ...story, attachments: [{ ...file, url: 'javascript:alert(1)' }] };
    const tree = toTree(content, { catalogue: createCatalogue([content]), site, today });
    expect(withClass(tree, 'despatch-attachment').flatMap((each) => named(each, 'a'))).toEqual([]);
  });
});
