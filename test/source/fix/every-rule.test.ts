import { describe, expect, it } from 'vitest';
import { chooseRules } from '../../../src/checks/active-rules.js';
import { editorialRules } from '../../../src/checks/editorial/index-of-rules.js';
import { parseText } from '../../../src/checks/parse-text.js';
import { nameOfRule, type Rule, type RuleExample } from '../../../src/checks/rule.js';
import { integrityRules } from '../../../src/checks/rules/index-of-rules.js';
import { fixSource } from '../../../src/source/fix/fix-source.js';
import { parseSource } from '../../../src/source/read/parse-source.js';
import { sourceFileOf } from '../../../src/source/read/source-file.js';
import { fileFormats, plainFields, scalarStyles } from './files.js';

const rules = [...integrityRules, ...editorialRules].filter(
  ({ scope, wrong }) => scope === 'document' && wrong?.some(({ fixed }) => fixed !== undefined),
);

const fixable = ({ fixed, fields }: RuleExample) =>
  // A person or an organisation has a file of another folder.
  fixed !== undefined && (fields['kind'] === undefined || fields['kind'] === 'news-story');

/** The fields that a file gives a document, with those of the example. */
function fieldsOf(changes: RuleExample['fields']): Record<string, unknown> {
  const { kind: _kind, slug: _slug, ...rest } = changes;
  const all = { ...plainFields, body: { govspeak: 'The bridge is open.' }, ...rest };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function hasComma(fields: unknown): boolean {
  return JSON.stringify(Object.values(fields as object)).includes(',');
}

async function valuesOf(file: string, text: string): Promise<Record<string, unknown>> {
  const { documents, problems } = await parseSource(sourceFileOf(file, text));
  expect(problems).toEqual([]);
  return documents.find(({ data }) => data['slug'] === 'a')!.data;
}

/** What stands in a file beside values: comments and keys, in their order. */
function frameOf(text: string): string[] {
  return text.match(/^# .*|^[a-zA-Z]+:|# kept/gm) ?? [];
}

describe.each(rules.map((rule): [string, Rule] => [nameOfRule(rule), rule]))('%s', (_name, rule) => {
  const examples = rule.wrong!.filter(fixable);
  const codes = rule.kinds.map(({ code }) => code);
  const checking = { rules: chooseRules([rule], { only: codes, today: '2026-11-25' }), parse: parseText };

  it.each(Object.keys(fileFormats))('is put right in %s, however texts are written', async (format) => {
    const { name, write } = fileFormats[format]!;
    let written = 0;
    for (const { fields, fixed } of examples) {
      for (const [style, scalar] of Object.entries(scalarStyles)) {
        const lines = write(fieldsOf(fields), scalar);
        if (lines === undefined) continue;
        for (const [mark, lineEnd] of [
          ['', '\n'],
          ['\ufeff', '\r\n'],
        ] as const) {
          const before = mark + lines.replaceAll('\n', lineEnd);
          const where = `${style}: ${JSON.stringify(before)}`;
          const wanted = await valuesOf(name, before);
          const result = await fixSource(sourceFileOf(name, before), checking);
          // In a folded block a line end is a blank line, which cannot be told from the folds around it.
          if (style === 'a folded block' && nameOfRule(rule) === 'title-line-break') continue;
          // In brackets a text without quotes ends at a comma, so none can be put into it.
          if (!result && style === 'plain' && format.includes('brackets') && hasComma(fixed)) continue;
          expect(result, where).toBeDefined();
          const after = result!.text;
          expect(await valuesOf(name, after), where).toEqual({ ...wanted, ...expectedIn(wanted, fixed!) });
          expect(frameOf(after), where).toEqual(frameOf(before));
          expect(after.startsWith(mark), where).toBe(true);
          expect(after.replaceAll(lineEnd, '').match(/[\r\n]/g) ?? [], where).toEqual([]);
          expect(await fixSource(sourceFileOf(name, after), checking), where).toBeUndefined();
          written++;
        }
      }
    }
    expect(written).toBeGreaterThan(0);
  });
});

/** The fields of an example that was fixed, as the file gives them: a text for a body is Govspeak. */
function expectedIn(values: Record<string, unknown>, fixed: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(fixed).filter(([key]) => key in values && key !== 'kind' && key !== 'slug'),
  );
}
