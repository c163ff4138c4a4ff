import type { JsonNode } from '../json/json-node.js';
import type { SourceFile } from '../read/source-file.js';
import { shiftLocation, startOfFile } from './location.js';
import type { Locator, Stretch } from './locator.js';

/** Makes the locator of a JSON file, or of one with a document a line. */
export async function jsonLocator(source: SourceFile): Promise<Locator> {
  const { readJson } = await import('../json/read-json.js');
  const { jsonKeys, locateJson } = await import('./locate-json.js');
  const keys = jsonKeys();
  const { text, lines, format } = source;
  const whole = format === 'json' ? readJson(text).node : undefined;
  let last: { index: number; start: number; line: string; node: JsonNode | undefined } | undefined;
  /** Reads a line of NDJSON. Problems come document by document. */
  const lineAt = (index: number): NonNullable<typeof last> => {
    if (last?.index === index) return last;
    const start = lines.startOf(index + 1);
    const line = text.slice(start, lines.startOf(index + 2));
    return (last = { index, start, line, node: readJson(line).node });
  };
  return {
    source,
    locate(path, target, document) {
      if (document?.filledIn.includes(String(path[0]))) path = [];
      const index = document?.index;
      if (format === 'json') {
        return whole
          ? locateJson(whole, text, index === undefined ? path : [index, ...path], target, keys)
          : startOfFile;
      }
      const { start, line, node } = lineAt(index ?? 0);
      return node ? shiftLocation(locateJson(node, line, path, target, keys), start) : { start, end: start };
    },
    stretches({ index }) {
      if (format !== 'json') {
        const { start, node } = lineAt(index ?? 0);
        return stretchesOfJson(node, start);
      }
      return stretchesOfJson(index === undefined ? whole : whole?.items?.[index], 0);
    },
  };
}

/** The values of an object, each up to its end; one that is not there is where the text breaks off. */
function stretchesOfJson(node: JsonNode | undefined, offset: number): Stretch[] {
  return (node?.entries ?? []).map(({ key, keyEnd, node: value }) => ({
    key,
    start: keyEnd + offset,
    last: value ? value.end - 1 + offset : Infinity,
  }));
}
