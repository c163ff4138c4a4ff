import { describe, expect, it } from 'vitest';
import { editorialRules } from '../../../src/checks/editorial/index-of-rules.js';
import { nameOfRule } from '../../../src/checks/rule.js';
import { applyFixes, check, plainStory } from './support.js';

const documentRules = editorialRules.filter((rule) => rule.scope === 'document');

it('has nothing to say about a plain story', () => {
  expect(check({})).toEqual([]);
});

describe.each(documentRules.map((rule) => [nameOfRule(rule), rule] as const))('%s', (_name, rule) => {
  it('has a right and a wrong example, and a source', () => {
    expect(rule.right?.length).toBeGreaterThan(0);
    expect(rule.wrong?.length).toBeGreaterThan(0);
    expect(rule.source?.title).toBeTruthy();
  });

  it('leaves the right examples alone', () => {
    for (const { fields } of rule.right ?? []) expect(check(fields, [rule])).toEqual([]);
  });

  it('reports the wrong examples with a place', () => {
    for (const { fields } of rule.wrong ?? []) {
      const problems = check(fields, [rule]);
      expect(problems.length, JSON.stringify(fields)).toBeGreaterThan(0);
      for (const { path } of problems) expect(path.length).toBeGreaterThan(0);
    }
  });

  it('fixes what it says it fixes, and then reports nothing', () => {
    for (const { fields, fixed } of rule.wrong ?? []) {
      const problems = check(fields, [rule]);
      if (fixed === undefined) continue;
      const document = applyFixes(fields, problems);
      expect(document).toEqual({ ...plainStory, ...fields, ...fixed });
      expect(check(document as Record<string, unknown>, [rule])).toEqual([]);
    }
  });
});

it('gives every problem a code of its own', () => {
  const codes = editorialRules.flatMap((rule) => rule.kinds.map((kind) => kind.code));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
