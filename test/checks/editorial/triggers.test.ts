import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRules } from '../../../src/checks/active-rules.js';
import { editorialRules } from '../../../src/checks/editorial/index-of-rules.js';
import { documentProse } from '../../../src/checks/editorial/text/document-prose.js';
import { parseText } from '../../../src/checks/parse-text.js';
import { ruleDocumentOf } from '../../../src/checks/rule-document.js';
import { describeWithShared, hasShared, readShared, readSharedJson, sharedFolder } from '../../shared.js';
import type { Content } from 'despatch/types';
import { codesOf, plainStory } from './support.js';

const rules = chooseRules(editorialRules, { only: codesOf(editorialRules), today: '2026-11-25' });

/** What all rules report about a story, each with its place. */
function report(
  fields: Readonly<Record<string, unknown>>,
  triggered: 'by their triggers' | 'always',
): string[] {
  const document = ruleDocumentOf({ ...plainStory, ...fields } as unknown as Content, parseText);
  if (triggered === 'always') {
    const prose = documentProse(document);
    for (const field of ['title', 'summary', 'body'] as const) {
      for (const text of prose.in(field)) Object.assign(text, { signs: -1, words: -1 });
    }
  }
  const reports: string[] = [];
  for (const { rule, context } of rules.document) {
    rule.check(
      document,
      (kind, _values, place) => reports.push(`${kind.code} ${JSON.stringify(place)}`),
      context,
    );
  }
  return reports;
}

function expectSame(fields: Readonly<Record<string, unknown>>): void {
  expect(report(fields, 'by their triggers')).toEqual(report(fields, 'always'));
}

const examples = editorialRules
  .flatMap(({ right = [], wrong = [] }) => [...right, ...wrong])
  .flatMap(({ fields }) => textsIn(fields));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A few words or marks that stand beside each other in an example: every rule’s triggers, and what is near them. */
const stretch = fc
  .tuple(fc.constantFrom(...examples), fc.nat(30), fc.integer({ min: 1, max: 6 }))
  .map(([example, from, count]) => {
    const parts = example.split(/(?<=\s)|(?=[.,;:?!%&/()*_"“”‘’'–—-])/);
    return parts
      .slice(from % parts.length)
      .slice(0, count)
      .join('');
  });
const between = fc.constantFrom('', ' ', '\n\n', '\n* ', '\n> ', ' × ', 'É', '"', '\u00a0');

describe('rules that wait for their triggers', () => {
  it.each(examples)('report the same about the example %j', (example) => {
    expectSame({ title: example, summary: example, body: { govspeak: example } });
  });

  it('report what they would report if they looked at every text', () => {
    const text = fc
      .array(fc.tuple(stretch, between), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, text, text, (title, summary, govspeak) => {
        expectSame({ title, summary, body: { govspeak } });
      }),
      { numRuns: 400 },
    );
  });
});

describeWithShared('rules that wait for their triggers, on real text', () => {
  it.each(hasShared ? readdirSync(path.join(sharedFolder, 'govuk/examples')) : [])('%s', (format) => {
    for (const name of readdirSync(path.join(sharedFolder, 'govuk/examples', format))) {
      const item = readSharedJson('govuk/examples', format, name) as Item;
      const html = item.details.body;
      if (typeof html === 'string')
        expectSame({ title: item.title, summary: item.description ?? '', body: { html } });
    }
  });

  it.each(['documents', 'probes'])('%s of Govspeak', (name) => {
    const lines = readShared('govspeak', `${name}.ndjson`).trim().split('\n');
    for (const line of lines) {
      const { source } = JSON.parse(line) as { source: string };
      expectSame({ body: { govspeak: source.replaceAll('\r\n', '\n') } });
    }
  });
});

interface Item {
  title: string;
  description?: string | null;
  details: { body?: unknown };
}
