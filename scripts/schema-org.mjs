// Makes src/json-ld-check/vocabulary.generated.ts from schema.org's vocabulary in the shared folder.
// Run it when the vocabulary changes: `node scripts/schema-org.mjs [folder]` (../shared if no folder is named).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The release of schema.org in the shared folder. The file itself does not say. */
const release = '30.0';

const shared = process.argv[2] ?? process.env['DESPATCH_SHARED'] ?? '../shared';
const file = path.join(shared, 'schemaorg', 'schemaorg-current-https.jsonld');
const own = JSON.parse(readFileSync(file, 'utf8'))['@graph'].filter(({ '@id': id }) =>
  id.startsWith('schema:'),
);

const list = (value) => (value === undefined ? [] : [value].flat());
const nameOf = (reference) =>
  (typeof reference === 'string' ? reference : reference['@id']).slice('schema:'.length);
/** Names in a value, those of other vocabularies left out. */
const names = (value) =>
  list(value)
    .filter((each) => (typeof each === 'string' ? each : each['@id']).startsWith('schema:'))
    .map(nameOf)
    .sort();

// Every data type is also a class.
const isType = (term) =>
  list(term['@type']).some((type) => type === 'rdfs:Class' || type === 'schema:DataType');
const isProperty = (term) => term['@type'] === 'rdf:Property';
const byName = (left, right) => (left['@id'] < right['@id'] ? -1 : 1);

const types = own.filter(isType).sort(byName);
const numberOf = new Map(types.map((type, index) => [nameOf(type), index.toString(36)]));
// Some properties still name types that this release dropped.
const numbers = (value) =>
  names(value)
    .map((name) => numberOf.get(name))
    .filter(Boolean)
    .join(',');

/** Fields stand apart by spaces, entries by semicolons; types are named by their place in the list, in base 36. */
const entries = (terms, fieldsOf) =>
  terms.map((term) => [nameOf(term), ...fieldsOf(term)].join(' ').trimEnd()).join(';');

const sections = {
  types: entries(types, (term) => [
    numbers(term['rdfs:subClassOf']),
    names(term['schema:supersededBy']).join(','),
  ]),
  properties: entries(own.filter(isProperty).sort(byName), (term) => [
    numbers(term['schema:domainIncludes']),
    numbers(term['schema:rangeIncludes']),
    names(term['schema:supersededBy']).join(','),
  ]),
  members: entries(own.filter((term) => !isType(term) && !isProperty(term)).sort(byName), (term) => [
    numbers(term['@type']),
  ]),
};

writeFileSync(
  'src/json-ld-check/vocabulary.generated.ts',
  `// Made by scripts/schema-org.mjs from schema.org release ${release}, which is published under CC BY-SA 3.0
// (https://schema.org/docs/terms.html). Terms are as they were; their descriptions are left out.

/** Types: name, supertypes, the type that took its place. */
export const types =
  '${sections.types}';

/** Properties: name, types that have it, types of its values, the property that took its place. */
export const properties =
  '${sections.properties}';

/** Members of enumerations: name, types. */
export const members =
  '${sections.members}';
`,
);
