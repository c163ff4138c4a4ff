import type { StrategyStrand } from '../types/strategy-strand.js';
import type { GraphDraft } from './graph-draft.js';
import type { DefinedTerm } from './nodes/defined-term.js';
import { developmentReferences } from './parts/developments.js';
import { organisationReferences } from './parts/organisation-reference.js';
import { strategyOf, strategyReference } from './parts/strategy-reference.js';
import type { MainEntity } from './main-entity.js';

/** A strand as a DefinedTerm, with what stories report under it. */
export function strategyStrand(draft: GraphDraft, strand: StrategyStrand): MainEntity {
  const node: DefinedTerm = {
    '@type': 'DefinedTerm',
    '@id': draft.mainId,
    name: strand.title,
    url: draft.page,
    description: strand.aim,
    inDefinedTermSet: strategyReference(draft, strategyOf(draft, strand)),
    subjectOf: draft.catalogue
      .storiesOf(strand)
      .flatMap((story) =>
        developmentReferences(draft, story, (development) => development.strand.slug === strand.slug),
      ),
  };
  // A term has no property for those who lead it; the page names them.
  return {
    node,
    page: { description: strand.aim, mentions: organisationReferences(draft, strand.organisations) },
  };
}
