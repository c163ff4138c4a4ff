import type { Content } from '../../types/content.js';
import type { Draft } from '../keep/draft.js';
import { governmentLink } from './government-era.js';
import { newsArticleLink } from './news-story.js';
import { organisationLink } from './organisation.js';
import { personLink } from './person.js';
import { roleLink } from './role.js';
import { strategyStrandLink } from './strategy-strand.js';
import { publicationLink } from './strategy.js';
import type { Writing } from './writing.js';

/** Writes a link to a document of any kind. */
export function linkDraft(content: Content, writing: Writing): Draft {
  switch (content.kind) {
    case 'news-story':
      return newsArticleLink(content, writing);
    case 'organisation':
      return organisationLink(content, writing);
    case 'government-era':
      return governmentLink(content, writing);
    case 'strategy':
      return publicationLink(content, writing);
    case 'strategy-strand':
      return strategyStrandLink(content, writing);
    case 'person':
      return personLink(content, writing);
    case 'role':
      return roleLink(content, writing);
  }
}
