import type { SourceFile } from '../read/source-file.js';
import { startOfFile } from './location.js';
import type { Locator } from './locator.js';

/** Makes the locator of a YAML file. */
export async function yamlLocator(source: SourceFile): Promise<Locator> {
  const { locateYaml, stretchesOf, parseYaml, yamlKeys } = await import('./locate-yaml.js');
  const keys = yamlKeys();
  const tree = parseYaml(source.text);
  return {
    source,
    locate(path, target, document) {
      if (document?.filledIn.includes(String(path[0]))) path = [];
      const whole = document?.index === undefined ? path : [document.index, ...path];
      return locateYaml(tree, source.text, whole, target, keys) ?? startOfFile;
    },
    stretches: ({ index }) => stretchesOf(tree, source.text, index),
  };
}
