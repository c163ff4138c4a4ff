import type { NewsStory } from '../types/news-story.js';
import type { Strategy } from '../types/strategy.js';
import type { Catalogue } from './catalogue.js';
import { localeOf } from './identity.js';
import { publicationDayOf } from './publication-day.js';
import { holdsOn } from './roles-held.js';

/** Why a document counts as political. */
export interface PoliticalReason {
  /** The reason, in the words of GOV.UK's rule. */
  reason: 'is a world news story' | 'tagged to a minister' | 'published by a political organisation';
  /** Slug of the role, person or organisation that it rests on. */
  slug?: string | undefined;
}

/** Whether a document is political by GOV.UK's rule, and why. */
export interface PoliticalFinding {
  political: boolean;
  /** Every reason there is; none if it is not political. */
  reasons: PoliticalReason[];
}

/**
 * Applies GOV.UK's rule for political content to a story or strategy, whatever the document says of itself.
 *
 * A world news story always is; any other is if it is tagged to a minister or published by a political
 * organisation. What the catalogue does not hold gives no reason.
 *
 * Source: alphagov/whitehall `lib/political_content_identifier.rb`.
 *
 * @param content - The story or strategy.
 * @param catalogue - Where its roles, people and organisations are looked up.
 * @example
 * politicalReasons(story, catalogue).reasons.map(({ reason }) => reason); // ['tagged to a minister']
 */
export function politicalReasons(content: NewsStory | Strategy, catalogue: Catalogue): PoliticalFinding {
  const reasons = [
    ...newsTypeReasons(content),
    ...ministerReasons(content, catalogue),
    ...organisationReasons(content, catalogue),
  ];
  return { political: reasons.length > 0, reasons };
}

/** Whether a document is political: what it says of itself, else by GOV.UK's rule. */
export function isPolitical(content: NewsStory | Strategy, catalogue: Catalogue): boolean {
  return content.political ?? politicalReasons(content, catalogue).political;
}

function newsTypeReasons(content: NewsStory | Strategy): PoliticalReason[] {
  const isWorldNews = content.kind === 'news-story' && content.newsType === 'world_news_story';
  return isWorldNews ? [{ reason: 'is a world news story' }] : [];
}

function ministerReasons(content: NewsStory | Strategy, catalogue: Catalogue): PoliticalReason[] {
  const locale = localeOf(content);
  const roles = (content.roles ?? []).filter(
    (slug) => catalogue.resolve('role', slug, locale)?.roleType === 'ministerial_role',
  );
  const day = publicationDayOf(content);
  const people = (content.people ?? []).filter((slug) => {
    const person = catalogue.resolve('person', slug, locale);
    if (!person || day === undefined) return false;
    return catalogue
      .rolesOf(person)
      .some((held) => held.role.roleType === 'ministerial_role' && holdsOn(held, day));
  });
  return [...roles, ...people].map((slug) => ({ reason: 'tagged to a minister', slug }));
}

function organisationReasons(content: NewsStory | Strategy, catalogue: Catalogue): PoliticalReason[] {
  return (content.organisations ?? [])
    .filter((slug) => catalogue.resolve('organisation', slug, localeOf(content))?.political === true)
    .map((slug) => ({ reason: 'published by a political organisation', slug }));
}
