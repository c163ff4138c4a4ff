import type { GovernmentEra } from './government-era.js';
import type { NewsStory } from './news-story.js';
import type { Organisation } from './organisation.js';
import type { Person } from './person.js';
import type { Role } from './role.js';
import type { StrategyStrand } from './strategy-strand.js';
import type { Strategy } from './strategy.js';

/** A document of any kind, told apart by `kind`. */
export type Content = NewsStory | Organisation | GovernmentEra | Strategy | StrategyStrand | Person | Role;

/** The name of a kind of content. */
export type ContentKind = Content['kind'];

/** The model of a kind: `ContentOf<'news-story'>` is `NewsStory`. */
export type ContentOf<Kind extends ContentKind> = Extract<Content, { kind: Kind }>;
