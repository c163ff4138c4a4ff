import { findFrontMatter, type FrontMatter } from '../read/front-matter.js';
import type { SourceFile } from '../read/source-file.js';
import { shiftLocation, startOfFile, type Location } from './location.js';
import type { Locator } from './locator.js';
import { plainBody } from './quoting.js';
import { lineFeedMap } from './text-map.js';

/** Makes the locator of a Markdown or HTML file. */
export async function markedUpLocator(source: SourceFile): Promise<Locator> {
  const { text } = source;
  const found = findFrontMatter(text);
  const front: FrontMatter =
    typeof found === 'string' ? { start: 0, end: 0, bodyStart: 0, bodyEnd: text.length } : found;
  const { locateYaml, stretchesOf, parseYaml, yamlKeys } = await import('./locate-yaml.js');
  const keys = yamlKeys();
  const yaml = text.slice(front.start, front.end);
  // Most problems are about the text under the front matter, which need not be parsed for them.
  let parsed: ReturnType<typeof parseYaml> | undefined;
  const tree = (): ReturnType<typeof parseYaml> => (parsed ??= parseYaml(yaml));
  return {
    source,
    locate(path, target, document) {
      const field = String(path[0]);
      if (document?.filledIn.includes(field)) {
        return field === 'body' || field === 'biography' ? bodyLocation(text, front) : startOfFile;
      }
      const location = locateYaml(tree(), yaml, path, target, keys);
      return location ? shiftLocation(location, front.start) : startOfFile;
    },
    stretches: () =>
      stretchesOf(tree(), yaml).map(({ key, start, last }) => ({
        key,
        start: start + front.start,
        last: last + front.start,
      })),
  };
}

function bodyLocation(text: string, { bodyStart, bodyEnd }: FrontMatter): Location {
  const value = text.slice(bodyStart, bodyEnd).replaceAll('\r\n', '\n');
  const quoting = plainBody(text.slice(0, bodyStart).includes('\r\n') ? '\r\n' : '\n');
  const map = lineFeedMap(text, bodyStart, bodyEnd);
  return { start: bodyStart, end: bodyEnd, text: { value, map, quoting } };
}
