import type * as z from 'zod';
import type { ContentKind } from '../types/content.js';
import { GovernmentEra } from './government-era.js';
import { NewsStory } from './news-story.js';
import { Organisation } from './organisation.js';
import { Person } from './person.js';
import { Role } from './role.js';
import { StrategyStrand } from './strategy-strand.js';
import { Strategy } from './strategy.js';

/** The schema of each kind of content. */
export const models = {
  'news-story': NewsStory,
  organisation: Organisation,
  'government-era': GovernmentEra,
  strategy: Strategy,
  'strategy-strand': StrategyStrand,
  person: Person,
  role: Role,
} satisfies Record<ContentKind, z.ZodObject>;
