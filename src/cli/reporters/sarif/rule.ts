import { allKinds, type KnownKind } from '../../../checks/all-kinds.js';
import type { Severity } from '../../../problems/problem.js';
import { pageOf } from '../../explain/page.js';
import type { Report } from '../reporter.js';
import { levelOf } from './text.js';

/** What is known of a code: all that its documentation page says, or its severity alone. */
export type Described = KnownKind | { code: string; severity: Severity };

/** How GitHub sorts alerts that are not about security. */
const gitHubSeverity: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** The codes that problems in files have, in the order of the alphabet, with what is known of them. */
export function describeKinds({ rules, problems }: Report): ReadonlyMap<string, Described> {
  const known = new Map(allKinds());
  for (const rule of rules) for (const kind of rule.kinds) known.set(kind.code, { kind, rule });
  const found = new Map<string, Described>();
  for (const { code, severity, file } of problems) {
    if (file !== undefined && !found.has(code)) found.set(code, known.get(code) ?? { code, severity });
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Describes a code for viewers: what it is, why it matters, and where to read on. */
export function toDescriptor(described: Described, version: string): object {
  if (!('kind' in described)) return { id: described.code, ...settings(described.severity) };
  const { code, severity, summary, advice } = described.kind;
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: firstParagraph(advice), markdown: firstParagraph(advice) },
    help: { text: advice, markdown: pageOf(described) },
    helpUri: `https://unpkg.com/despatch@${version}/docs/problems/${code}.md`,
    ...settings(severity),
  };
}

function settings(severity: Severity): object {
  return {
    defaultConfiguration: { level: levelOf[severity] },
    properties: { tags: ['content'], precision: 'very-high', 'problem.severity': gitHubSeverity[severity] },
  };
}

function firstParagraph(text: string): string {
  return text.split('\n\n')[0]!;
}
