import type { ElementContent } from 'hast';
import { element, nodesOf, type Child } from '../element.js';

/** Short facts about a document, each with its label. Facts without a value are left out. */
export function metadata(facts: ReadonlyArray<readonly [label: Child, value: Child]>): ElementContent[] {
  const known = facts
    .map(([label, value]) => [label, nodesOf([value])] as const)
    .filter(([, value]) => value.length > 0);
  if (known.length === 0) return [];
  return [
    element(
      'dl',
      { className: ['govuk-body', 'despatch-metadata'] },
      known.map(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]),
    ),
  ];
}
