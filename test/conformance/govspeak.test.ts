import { readFileSync } from 'node:fs';
import { govspeakToTree, treeToHtml, treeToText } from 'despatch/govspeak';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/body/links.js';
import { outlineOf, type OutlineEntry } from '../../src/body/outline.js';
import { camelCased } from './camel-cased.js';
import { comparable } from './comparable.js';

interface Source {
  id: string;
  source: string;
  options?: Record<string, unknown>;
}

interface StructuredHeader {
  text: string;
  level: number;
  id: string;
  headers: StructuredHeader[];
}

interface Expected {
  id: string;
  html: string;
  text: string;
  links: string[];
  structured_headers: StructuredHeader[];
}

const read = <Row>(name: string): Row[] =>
  readFileSync(new URL(`govspeak/${name}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const odd = new Set(read<{ id: string }>('odd').map(({ id }) => id));
const load = (name: string): { source: Source; expected: Expected }[] => {
  const expected = new Map(read<Expected>(`${name}.expected`).map((row) => [row.id, row]));
  return read<Source>(name).map((source) => ({ source, expected: expected.get(source.id)! }));
};
const treeOf = ({ source, options }: Source) => govspeakToTree(source, camelCased(options ?? {}));

/** Where we do otherwise on purpose, beside what `odd.ndjson` lists. */
const onPurpose = {
  html: [
    // GOV.UK shows "translation missing" where its components lack Welsh; we show English.
    'attachment/welsh-labels-01',
    // A browser ends the comment at `<!-->` and would show what follows; we leave out the whole.
    'xss/comment-trick-01',
  ],
  // GOV.UK's list of headings has the marks of emphasis in it, ids and numbers that its page does not have, and
  // no headings of raw HTML. Ours is that of the page.
  headers: [
    'heading/inline-markup-01',
    'auto-numbered/markup-in-heading-01',
    'auto-numbered/h3-only-01',
    'raw-html/headings-01',
  ],
};

describe('Govspeak as GOV.UK renders it', () => {
  it.each(load('documents').map((row) => [row.source.id, row] as const))('%s', (_, { source, expected }) => {
    expect(comparable(treeToHtml(treeOf(source)))).toBe(comparable(expected.html));
  });

  const probes = load('probes').filter(({ source }) => !odd.has(source.id));
  const wanted = probes.filter(({ source }) => !onPurpose.html.includes(source.id));
  it.each(wanted.map((row) => [row.source.id, row] as const))('%s', (_, { source, expected }) => {
    expect(comparable(treeToHtml(treeOf(source)))).toBe(comparable(expected.html));
  });

  it('agrees on at least 99% of all probes that are not odd', () => {
    expect(wanted.length / probes.length).toBeGreaterThan(0.99);
  });

  const all = [...load('documents'), ...wanted];

  it('gives the same words as text', () => {
    for (const { source, expected } of all) {
      const words = (text: string): string => text.replace(/\s+/g, '');
      expect(words(treeToText(treeOf(source))), source.id).toBe(words(expected.text));
    }
  });

  it('gives the same links', () => {
    for (const { source, expected } of all) {
      const pages = linksOf(treeOf(source)).map(({ href }) => href);
      expect(pages.filter(isPage), source.id).toEqual(expected.links);
    }
  });

  it('gives the same headings, nested', () => {
    for (const { source, expected } of all) {
      if (onPurpose.headers.includes(source.id)) continue;
      expect(structured(outlineOf(treeOf(source))), source.id).toEqual(expected.structured_headers);
    }
  });
});

/** GOV.UK's list of links leaves out e-mail addresses and places in the page. */
function isPage(href: string): boolean {
  return href !== '' && !/^(?:mailto:|#)/.test(href);
}

/** GOV.UK's list of headings starts at level 2 and leaves out those that skip a level. */
function structured(outline: readonly OutlineEntry[], level = 2): StructuredHeader[] {
  return outline.flatMap((entry) => {
    if (entry.level < level) return structured(entry.children, level);
    if (entry.level > level) return [];
    const { text, id } = entry;
    return [{ text, level, id, headers: structured(entry.children, level + 1) }];
  });
}
