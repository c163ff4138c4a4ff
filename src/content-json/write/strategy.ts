import type { Strategy } from '../../types/strategy.js';
import type { Draft } from '../keep/draft.js';
import { linkFields } from './fields.js';
import { linkMoment } from './moments.js';
import { storyDraft } from './story-draft.js';
import type { Writing } from './writing.js';

/** Writes the `publication` item of a strategy, a policy paper unless what was kept says otherwise. */
export function publication(strategy: Strategy, writing: Writing): Draft {
  const own = {
    schemaName: 'publication',
    documentType: 'policy_paper',
    publishedAt: strategy.publishedOn,
    defaults: ['document_type'],
  };
  return storyDraft(strategy, own, writing);
}

/** Writes a link to a strategy. */
export function publicationLink(strategy: Strategy, writing: Writing): Draft {
  const updatedAt = strategy.updatedAt ?? strategy.publishedOn;
  return {
    fields: linkFields(strategy, strategy.title, writing, {
      description: strategy.summary,
      document_type: strategy.govuk?.document_type ?? 'policy_paper',
      public_updated_at: updatedAt === undefined ? undefined : linkMoment(updatedAt),
      schema_name: 'publication',
      withdrawn: strategy.withdrawal !== undefined,
    }),
    links: {},
  };
}
