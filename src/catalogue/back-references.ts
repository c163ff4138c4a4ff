import { momentOf } from '../time/moment.js';
import type { Content, ContentKind, ContentOf } from '../types/content.js';
import type { NewsStory } from '../types/news-story.js';
import type { Organisation } from '../types/organisation.js';
import type { Person } from '../types/person.js';
import type { Role } from '../types/role.js';
import type { StrategyStrand } from '../types/strategy-strand.js';
import type { HeldRole } from './catalogue.js';
import { push } from './document-index.js';
import { entityKey } from './identity.js';

/** Where back-references are read from: one document of each entity, in English or in its only locale. */
export interface EntitySource {
  entities<Kind extends ContentKind>(kind: Kind): Iterable<ContentOf<Kind>>;
  eraOf(story: NewsStory): string | undefined;
}

/** Who refers to an entity, found in one pass when first asked. */
export class BackReferences {
  readonly #source: EntitySource;
  #stories?: Map<string, NewsStory[]>;
  #strands?: Map<string, StrategyStrand[]>;
  #children?: Map<string, Organisation[]>;
  #held?: Map<string, HeldRole[]>;
  #rolesIn?: Map<string, Role[]>;

  constructor(source: EntitySource) {
    this.#source = source;
  }

  /** Stories that name an entity, the newest first. */
  stories(kind: ContentKind, slug: string): readonly NewsStory[] {
    this.#stories ??= this.#collectStories();
    return this.#stories.get(entityKey(kind, slug)) ?? [];
  }

  /** Strands of a strategy, by position and then by title. */
  strands(strategy: string): readonly StrategyStrand[] {
    this.#strands ??= collect(
      this.#source.entities('strategy-strand'),
      ({ strategy: owner }) => (owner === undefined ? [] : [owner]),
      byPosition,
    );
    return this.#strands.get(strategy) ?? [];
  }

  /** Organisations that belong to an organisation, whichever of the two says so. */
  children(parent: Organisation): readonly Organisation[] {
    this.#children ??= collect(this.#source.entities('organisation'), ({ parents }) => parents ?? []);
    return this.#children.get(parent.slug) ?? [];
  }

  /** Roles that a person held, the earliest first. */
  held(person: Person): readonly HeldRole[] {
    this.#held ??= this.#collectHeld();
    return this.#held.get(person.slug) ?? [];
  }

  /** Roles of an organisation. */
  rolesIn(organisation: string): readonly Role[] {
    this.#rolesIn ??= collect(this.#source.entities('role'), ({ organisations }) => organisations ?? []);
    return this.#rolesIn.get(organisation) ?? [];
  }

  #collectStories(): Map<string, NewsStory[]> {
    // The moment of a day takes a while to find out: once a story, and not with each comparison.
    const newestFirst = Array.from(this.#source.entities('news-story'), (story) => ({
      story,
      moment: Date.parse(momentOf(story.firstPublishedAt)),
    })).sort((left, right) => right.moment - left.moment);
    const stories = newestFirst.map(({ story }) => story);
    return collect(stories, (story) => this.#ownersOf(story));
  }

  #ownersOf(story: NewsStory): string[] {
    const owners = [
      ...(story.organisations ?? []).map((slug) => entityKey('organisation', slug)),
      ...(story.worldwideOrganisations ?? []).map((slug) => entityKey('organisation', slug)),
      ...(story.people ?? []).map((slug) => entityKey('person', slug)),
      ...(story.roles ?? []).map((slug) => entityKey('role', slug)),
    ];
    if (story.strategy !== undefined) owners.push(entityKey('strategy', story.strategy));
    const era = this.#source.eraOf(story);
    if (era !== undefined) owners.push(entityKey('government-era', era));
    return [...new Set(owners)];
  }

  #collectHeld(): Map<string, HeldRole[]> {
    const held = new Map<string, HeldRole[]>();
    for (const role of this.#source.entities('role')) {
      for (const { person, startedOn, endedOn } of role.appointments ?? [])
        push(held, person, { role, startedOn, endedOn });
    }
    for (const roles of held.values())
      roles.sort((left, right) => compareText(left.startedOn ?? '', right.startedOn ?? ''));
    return held;
  }
}

function collect<Item extends Content>(
  items: Iterable<Item>,
  ownersOf: (item: Item) => readonly string[],
  order?: (left: Item, right: Item) => number,
): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const owner of ownersOf(item)) push(lists, owner, item);
  }
  if (order) for (const list of lists.values()) list.sort(order);
  return lists;
}

function byPosition(left: StrategyStrand, right: StrategyStrand): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (left.position ?? last) - (right.position ?? last) || compareText(left.title, right.title);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
