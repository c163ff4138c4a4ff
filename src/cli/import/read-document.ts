import path from 'node:path';
import { factsOf, fillInText } from '../../source/read/fill-in.js';
import { findFrontMatter } from '../../source/read/front-matter.js';
import { documentOf, isFields } from '../../source/read/parse-source.js';
import { withoutMark } from '../../source/read/read-text.js';
import { formatOf } from '../../source/read/file-name.js';
import { readFullYaml } from '../../source/yaml/full-yaml.js';
import { notPlain } from '../../source/yaml/plain-scalar.js';
import { readPlainYaml } from '../../source/yaml/plain-yaml.js';
import type { Content } from '../../types/content.js';

/** Reads the document of a file, or gives `undefined` if it does not hold just one, or something is wrong with it. */
export function readDocument(file: string, content: string): Content | undefined {
  const { text } = withoutMark(content);
  const name = file.split(path.sep).join('/');
  switch (formatOf(file)) {
    case 'yaml':
      return documentIn(name, yamlIn(text));
    case 'json':
      return documentIn(name, jsonIn(text));
    case 'markdown':
    case 'html':
      return markedUp(name, text);
    default:
      return undefined;
  }
}

function documentIn(file: string, fields: unknown): Content | undefined {
  return isFields(fields) ? (documentOf(fields, factsOf(file), true).data as unknown as Content) : undefined;
}

function markedUp(file: string, text: string): Content | undefined {
  const front = findFrontMatter(text);
  if (typeof front === 'string') return undefined;
  const content = documentIn(file, yamlIn(text.slice(front.start, front.end)) ?? {});
  if (content && front.bodyEnd > front.bodyStart) {
    const body = text.slice(front.bodyStart, front.bodyEnd).replaceAll('\r\n', '\n');
    fillInText(
      content as unknown as Record<string, unknown>,
      body,
      file.endsWith('.html') ? 'html' : 'markdown',
    );
  }
  return content;
}

function yamlIn(text: string): unknown {
  const plain = readPlainYaml(text);
  if (plain !== notPlain) return plain;
  const { value, faults } = readFullYaml(text);
  return faults.length === 0 ? value : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
