/**
 * Writes JSON Schemas of every model to dist/schemas, with descriptions from the comments of the interfaces in
 * src/types: `news-story.json` for a document as data, `files/news-story.json` for a content file, whose folder,
 * name and text give `kind`, `slug` and `body`, and which may have settings of the check; `content-item.json` for
 * GOV.UK's content items and our own format of strands.
 *
 * Usage: node scripts/json-schemas.mjs [folder]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configSchema } from './json-schemas/config.mjs';
import { describeModel } from './json-schemas/describe.mjs';
import { loadModels } from './json-schemas/load-models.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a content file may leave out: its folder, its name and the text under the front matter say it. */
const saidElsewhere = ['kind', 'slug', 'body'];

/** Makes the schemas by their file names, in the order of the kinds. */
export async function makeSchemas() {
  const { models, contentItem, config, fileSettings, toJsonSchema } = await loadModels();
  const { $schema: _, ...settings } = toJsonSchema(fileSettings.schema);
  const schemas = {};
  for (const { kind, name, schema } of models) {
    const model = describeModel(root, name, toJsonSchema(schema));
    schemas[`${kind}.json`] = withHead(model, `${kind}.json`, name);
    const required = model.required.filter((key) => !saidElsewhere.includes(key));
    schemas[`files/${kind}.json`] = withHead(
      { ...model, required, properties: { ...model.properties, [fileSettings.field]: settings } },
      `files/${kind}.json`,
      `${name} (content file)`,
    );
  }
  schemas['config.json'] = withHead(configSchema(config, toJsonSchema), 'config.json', 'Configuration');
  // What several formats share stands once; functions, which JSON Schema cannot hold, are described beside them.
  const items = toJsonSchema(contentItem, { reused: 'ref', unrepresentable: 'any' });
  schemas['content-item.json'] = withHead(items, 'content-item.json', 'ContentItem');
  const report = JSON.parse(readFileSync(path.join(root, 'src/cli/reporters/json.schema.json'), 'utf8'));
  schemas['report.json'] = withHead(report, 'report.json', report.title);
  return schemas;
}

function withHead({ $schema, ...model }, file, title) {
  return { $schema, $id: `https://unpkg.com/despatch/dist/schemas/${file}`, title, ...model };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? path.join(root, 'dist/schemas'));
  for (const [file, schema] of Object.entries(await makeSchemas())) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
