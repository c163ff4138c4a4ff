import { chooseRules } from '../../../src/checks/active-rules.js';
import { checkDocument } from '../../../src/checks/check-document.js';
import { editorialRules } from '../../../src/checks/editorial/index-of-rules.js';
import { parseText } from '../../../src/checks/parse-text.js';
import type { Rule } from '../../../src/checks/rule.js';
import type { Problem, ProblemPath } from '../../../src/problems/problem.js';

/** A story about which no editorial rule has anything to say. */
export const plainStory = {
  kind: 'news-story',
  slug: 'a-story',
  newsType: 'news_story',
  title: 'Bridge reopens after repairs',
  summary: 'Traffic can cross the river again.',
  body: { govspeak: 'The bridge is open to cars and bicycles.' },
  firstPublishedAt: '2015-03-23',
  organisations: ['home-office'],
};

/** Checks a plain story with other fields by some rules: by all editorial ones if none are named. */
export function check(
  fields: Readonly<Record<string, unknown>>,
  rules: Iterable<Rule> = editorialRules,
): Problem[] {
  const story: Record<string, unknown> = { ...plainStory, ...fields };
  const input = Object.fromEntries(
    Object.entries(story).filter(
      ([key, value]) => value !== undefined && !(fields['kind'] === 'strategy' && isOfNews(key)),
    ),
  );
  const chosen = chooseRules(rules, { only: codesOf(rules), today: '2026-11-25' });
  return checkDocument(input, { rules: chosen, parse: parseText }).problems;
}

function isOfNews(key: string): boolean {
  return key === 'newsType' || key === 'firstPublishedAt';
}

/** The codes of some rules, so that those that are off by default are on. */
export function codesOf(rules: Iterable<Rule>): string[] {
  return [...rules].flatMap((rule) => rule.kinds.map((kind) => kind.code));
}

/** The text at a path of a document. */
export function textAt(document: unknown, path: ProblemPath): string {
  let value = document;
  for (const part of path) value = (value as Record<string, unknown>)[part];
  return value as string;
}

/** Makes every fix of some problems, from the end of each text to its start. */
export function applyFixes(fields: Readonly<Record<string, unknown>>, problems: readonly Problem[]): unknown {
  const document = structuredClone({ ...plainStory, ...fields }) as Record<string, unknown>;
  const edits = problems.flatMap(({ fix }) => fix?.edits ?? []).sort((one, other) => other.start - one.start);
  for (const { path, start, end, text } of edits) {
    const owner = path
      .slice(0, -1)
      .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], document);
    const before = textAt(document, path);
    (owner as Record<string | number, unknown>)[path[path.length - 1]!] =
      before.slice(0, start) + text + before.slice(end);
  }
  return document;
}
