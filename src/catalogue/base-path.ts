import type { Content } from '../types/content.js';
import type { Organisation } from '../types/organisation.js';
import type { Role, RoleType } from '../types/role.js';
import type { StrategyStrand } from '../types/strategy-strand.js';
import type { Catalogue } from './catalogue.js';
import { defaultLocale, localeOf } from './identity.js';

/** Where roles of each type stand. GOV.UK has pages of ministerial roles only; the others follow their example. */
export const roleFolders: Readonly<Record<RoleType, string>> = {
  ambassador_role: 'ambassadors',
  board_member_role: 'board-members',
  chief_professional_officer_role: 'chief-professional-officers',
  chief_scientific_advisor_role: 'chief-scientific-advisors',
  chief_scientific_officer_role: 'chief-scientific-officers',
  deputy_head_of_mission_role: 'deputy-heads-of-mission',
  governor_role: 'governors',
  high_commissioner_role: 'high-commissioners',
  military_role: 'military-roles',
  ministerial_role: 'ministers',
  special_representative_role: 'special-representatives',
  traffic_commissioner_role: 'traffic-commissioners',
  worldwide_office_staff_role: 'worldwide-office-staff',
};

const courtsService = 'hm-courts-and-tribunals-service';

/**
 * Gives the path of a document on its site, such as `/government/news/annual-report-published`.
 *
 * That is the path the document sets, or else GOV.UK's for its kind and slug, with `.cy` and the like behind
 * a translation.
 *
 * @param content - The document.
 * @param catalogue - Where the strategy of a strand is looked up, whose path the strand's path continues.
 * @example
 * basePathOf({ kind: 'organisation', slug: 'home-office', title: 'Home Office' });
 * // '/government/organisations/home-office'
 */
export function basePathOf(content: Content, catalogue?: Pick<Catalogue, 'resolve'>): string {
  return content.basePath ?? `${pathOf(content, catalogue)}${localeSuffixOf(content)}`;
}

/** Gives what stands behind the path of a translation: `.cy`, or nothing for English. */
export function localeSuffixOf(content: Content): string {
  const locale = localeOf(content);
  return locale === defaultLocale ? '' : `.${locale}`;
}

function pathOf(content: Content, catalogue: Pick<Catalogue, 'resolve'> | undefined): string {
  switch (content.kind) {
    case 'news-story':
      return `/government/news/${content.slug}`;
    case 'organisation':
      return organisationPath(content);
    case 'government-era':
      return `/government/${content.slug}`;
    case 'strategy':
      return strategyPath(content.slug);
    case 'strategy-strand':
      return strandPath(content, catalogue);
    case 'person':
      return `/government/people/${content.slug}`;
    case 'role':
      return rolePath(content);
  }
}

function organisationPath(organisation: Organisation): string {
  const isCourt =
    organisation.organisationType === 'court' ||
    (organisation.organisationType === 'tribunal' && organisation.parents?.includes(courtsService));
  return isCourt
    ? `/courts-tribunals/${organisation.slug}`
    : `/government/organisations/${organisation.slug}`;
}

function strategyPath(slug: string): string {
  return `/government/publications/${slug}`;
}

function strandPath(strand: StrategyStrand, catalogue: Pick<Catalogue, 'resolve'> | undefined): string {
  if (strand.strategy === undefined) return `/government/strands/${strand.slug}`;
  const strategy = catalogue?.resolve('strategy', strand.strategy);
  return `${strategy ? basePathOf(strategy) : strategyPath(strand.strategy)}/${strand.slug}`;
}

function rolePath(role: Role): string {
  const folder = role.roleType === undefined ? 'roles' : roleFolders[role.roleType];
  return `/government/${folder}/${role.slug}`;
}
