import type { Quotation } from '../../catalogue/quotations.js';
import { addNode, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';
import { personOnDayReference } from './person-reference.js';

/** Adds the quotations of a story. */
export function quotationReferences(
  draft: GraphDraft,
  quotations: readonly Quotation[],
  day: string | undefined,
): Reference[] {
  return quotations.map(({ paragraphs, speaker }, index) =>
    addNode(draft, {
      '@type': 'Quotation',
      '@id': `${draft.page}#quotation-${index + 1}`,
      text: paragraphs.join('\n\n'),
      creator: speaker && personOnDayReference(draft, speaker, day),
      isPartOf: { '@id': draft.mainId },
      inLanguage: draft.language,
    }),
  );
}
