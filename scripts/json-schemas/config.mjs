import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as configFile, describeModel } from './describe.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes the schema of despatch.config.json: with the codes of all rules and what they are about, so that an editor
 * completes them.
 */
export function configSchema({ model, kinds }, toJsonSchema) {
  const schema = describeModel(path.resolve(root), 'DespatchConfig', toJsonSchema(model), configFile);
  const { additionalProperties: setting, ...rules } = schema.properties.rules;
  const byCode = [...kinds].map(([code, { kind, rule }]) => [
    code,
    { ...setting, description: `${kind.summary}. ${standard(kind, rule)}` },
  ]);
  const { $schema: own, ...properties } = schema.properties;
  return {
    ...schema,
    properties: {
      $schema: { ...own, description: 'The address of this schema, for editors.' },
      ...properties,
      rules: { ...rules, properties: Object.fromEntries(byCode), additionalProperties: setting },
    },
  };
}

function standard({ severity }, rule) {
  return rule?.offByDefault ? 'Off if not set.' : `\`${severity}\` if not set.`;
}
