import type { Content } from '../types/content.js';
import { governmentEra } from './government-era.js';
import type { GraphDraft } from './graph-draft.js';
import { newsStory } from './news-story.js';
import type { GraphNode } from './nodes/graph.js';
import { organisation } from './organisation.js';
import type { PageFacts } from './parts/web-page.js';
import { person } from './person.js';
import { role } from './role.js';
import { strategyStrand } from './strategy-strand.js';
import { strategy } from './strategy.js';

/** What a page is about, and what follows from it for the page. */
export interface MainEntity {
  node: GraphNode;
  page: PageFacts;
}

/** Makes the node of a document, and adds to the draft what it refers to. */
export function mainEntityOf(draft: GraphDraft, content: Content): MainEntity {
  switch (content.kind) {
    case 'news-story':
      return newsStory(draft, content);
    case 'organisation':
      return organisation(draft, content);
    case 'government-era':
      return governmentEra(draft, content);
    case 'strategy':
      return strategy(draft, content);
    case 'strategy-strand':
      return strategyStrand(draft, content);
    case 'person':
      return person(draft, content);
    case 'role':
      return role(draft, content);
  }
}
