import type { StrategyStrand } from '../../types/strategy-strand.js';
import type { Strategy } from '../../types/strategy.js';
import { addNode, idOf, pageAddress, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';

/** Adds a strategy as pages other than its own name it. */
export function strategyReference(draft: GraphDraft, strategy: Strategy | undefined): Reference | undefined {
  if (strategy === undefined) return undefined;
  return addNode(draft, {
    '@type': 'DefinedTermSet',
    '@id': idOf(strategy, draft),
    name: strategy.title,
    url: pageAddress(strategy, draft),
    description: strategy.summary,
  });
}

/** Adds a strand as pages other than its own name it, with its strategy. */
export function strandReference(draft: GraphDraft, strand: StrategyStrand): Reference {
  return addNode(draft, {
    '@type': 'DefinedTerm',
    '@id': idOf(strand, draft),
    name: strand.title,
    url: pageAddress(strand, draft),
    description: strand.aim,
    inDefinedTermSet: strategyReference(draft, strategyOf(draft, strand)),
  });
}

/** Finds the strategy of a strand, if the catalogue holds it. */
export function strategyOf(
  draft: GraphDraft,
  { strategy }: { strategy?: string | undefined },
): Strategy | undefined {
  return strategy === undefined ? undefined : draft.catalogue.resolve('strategy', strategy, draft.locale);
}
