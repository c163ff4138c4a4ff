import type { YamlReading } from './full-yaml.js';
import { readPlainYaml } from './plain-yaml.js';
import { notPlain } from './plain-scalar.js';

/** Reads a YAML text: plain front matter at once, anything else with the `yaml` package, which is loaded then. */
export async function readYaml(text: string): Promise<YamlReading> {
  const value = readPlainYaml(text);
  if (value !== notPlain) return { value, faults: [] };
  const { readFullYaml } = await import('./full-yaml.js');
  return readFullYaml(text);
}
