import { momentOf } from '../../time/moment.js';
import type { Strategy } from '../../types/strategy.js';
import type { Draft } from '../keep/draft.js';
import { commonFields, linkFields, present } from './fields.js';
import { linkMoment } from './news-story.js';
import {
  changeHistory,
  emphasisedOrganisations,
  governmentDetails,
  olderStoryLinks,
  storyDerivations,
  storyLinks,
  storyStatements,
  withdrawnNotice,
  writeAttachment,
} from './story-parts.js';
import { unknownMoment } from './unknown-moment.js';
import type { Writing } from './writing.js';

/** Writes the `publication` item of a strategy, a policy paper unless what was kept says otherwise. */
export function publication(strategy: Strategy, writing: Writing): Draft {
  const firstPublishedAt = strategy.publishedOn === undefined ? undefined : momentOf(strategy.publishedOn);
  const updatedAt = strategy.updatedAt === undefined ? firstPublishedAt : momentOf(strategy.updatedAt);
  return {
    fields: present({
      ...commonFields(strategy, strategy.title, writing),
      schema_name: 'publication',
      document_type: 'policy_paper',
      description: strategy.summary ?? null,
      phase: 'live',
      first_published_at: firstPublishedAt,
      public_updated_at: updatedAt ?? null,
      updated_at: updatedAt ?? unknownMoment,
      withdrawn_notice: withdrawnNotice(strategy.withdrawal, strategy, writing),
      details: present({
        body: strategy.body ? writing.html(strategy.body, strategy) : '',
        attachments: strategy.attachments?.map((attachment) => writeAttachment(attachment, writing)),
        change_history: changeHistory(strategy.changes, strategy.publishedOn, strategy.govuk?.omits),
        emphasised_organisations: emphasisedOrganisations(strategy, writing),
        political: strategy.political ?? writing.isPolitical(strategy),
      }),
    }),
    more: {
      details: present({
        first_public_at: firstPublishedAt,
        government: governmentDetails(strategy, writing),
      }),
    },
    links: storyLinks(strategy, writing),
    moreLinks: olderStoryLinks(strategy, writing),
    stated: storyStatements(strategy),
    derived: storyDerivations(strategy),
    defaults: ['phase', 'updated_at', 'document_type'],
  };
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
