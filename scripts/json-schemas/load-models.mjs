import { importSources } from '../import-sources.mjs';

const kinds = [
  'news-story',
  'organisation',
  'government-era',
  'strategy',
  'strategy-strand',
  'person',
  'role',
];

/** Formats that JSON Schema knows. The others are ours, and say nothing to an editor. */
const knownFormats = new Set(['date', 'date-time', 'email', 'uri', 'uuid']);

/** Loads the zod schemas from their sources, with zod's writer of JSON Schemas. */
export async function loadModels() {
  const lines = kinds.map((kind) => `export { ${nameOf(kind)} } from './src/models/${kind}.js';`);
  const bundle = await importSources(
    [
      ...lines,
      `export { ConfigModel } from './src/source/config/config-model.js';`,
      `export { allKinds } from './src/checks/all-kinds.js';`,
      `export { FileSettings } from './src/source/switches/file-settings.js';`,
      `export { settingsField } from './src/source/switches/settings-field.js';`,
      `export { ContentItem } from './src/content-json/items/content-item.js';`,
      `export { toJSONSchema } from 'zod';`,
    ].join('\n'),
  );
  const models = kinds.map((kind) => ({ kind, name: nameOf(kind), schema: bundle[nameOf(kind)] }));
  return {
    models,
    // JSON holds no code.
    config: { model: bundle.ConfigModel.omit({ extraRules: true, fields: true }), kinds: bundle.allKinds() },
    fileSettings: { field: bundle.settingsField, schema: bundle.FileSettings },
    contentItem: bundle.ContentItem,
    toJsonSchema: (schema, options) =>
      bundle.toJSONSchema(schema, { target: 'draft-07', io: 'input', override, ...options }),
  };
}

function nameOf(kind) {
  return kind.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

function override({ jsonSchema }) {
  if (jsonSchema.format !== undefined && !knownFormats.has(jsonSchema.format)) delete jsonSchema.format;
}
