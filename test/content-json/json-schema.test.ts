import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { toContentItem } from 'despatch/content-json';
import { expect, it } from 'vitest';
// @ts-expect-error The script is plain JavaScript.
import { makeSchemas } from '../../scripts/json-schemas.mjs';
import { describeWithShared } from '../shared.js';
import { authored, authoredContext } from './authored.js';
import { allItems } from './items/all-items.js';
import { policyPaper } from './items/made-items.js';

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
const schemas = (await makeSchemas()) as Record<string, object>;
const validate = ajv.compile(schemas['content-item.json']!);

describeWithShared('the JSON Schema of content items', () => {
  it.each(allItems())('takes $name', ({ item }) => {
    validate(item);
    expect(validate.errors).toBeNull();
  });
});

it('takes what is written from authored documents, strands among them', () => {
  for (const document of authored) {
    validate(toContentItem(document, authoredContext));
    expect(validate.errors).toBeNull();
  }
});

it('says what a link is', () => {
  const [link] = policyPaper.links.organisations;
  const { title: _title, ...untitled } = link!;
  const { base_path: _path, ...pageless } = link!;
  for (const organisations of [[untitled], [pageless], ['x'], link]) {
    const links = { ...policyPaper.links, organisations };
    expect(validate({ ...policyPaper, links })).toBe(false);
  }
  const two = { ...policyPaper.links, primary_publishing_organisation: [link, link] };
  expect(validate({ ...policyPaper, links: two })).toBe(false);
});
