import { absoluteAddress } from '../../catalogue/absolute-address.js';
import type { ContentOf } from '../../types/content.js';
import { addNode, pageAddress, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';
import { organisationReference } from './organisation-reference.js';
import { personReference } from './person-reference.js';
import { strategyReference } from './strategy-reference.js';

/** What a text links to, as far as addresses tell. */
export interface LinkedEntities {
  /** Organisations and people of the catalogue. */
  mentions: Reference[];
  /** Publications. */
  citations: Reference[];
}

/** Where GOV.UK keeps publications, whatever site links to them. */
const govUk = 'https://www.gov.uk';

/** Paths of pages, with the slug as a group. Behind it may stand a locale. */
const organisation = /^\/(?:government\/organisations|courts-tribunals)\/([^/.]+)(?:\.[a-z\d-]+)?$/;
const person = /^\/government\/people\/([^/.]+)(?:\.[a-z\d-]+)?$/;
const publication =
  /^\/government\/(?:publications|consultations|statistics|calls-for-evidence)\/([^/.]+)(?:\.[a-z\d-]+)?$/;

/** Adds the organisations, people and publications that a text links to. */
export function linkedEntities(draft: GraphDraft, addresses: Iterable<string>): LinkedEntities {
  const linked: LinkedEntities = { mentions: [], citations: [] };
  for (const address of new Set(addresses)) {
    const url = absoluteAddress(address, draft.site)?.replace(/[?#].*$/s, '');
    const path = url === undefined ? undefined : pathOn(url, [draft.site.url, govUk]);
    if (url === undefined || path === undefined || url === draft.page) continue;
    const mention = mentionOf(draft, path);
    if (mention !== undefined) linked.mentions.push(mention);
    else if (publication.test(path)) linked.citations.push(citationOf(draft, path, url));
  }
  return linked;
}

function mentionOf(draft: GraphDraft, path: string): Reference | undefined {
  const linkedOrganisation = find(draft, 'organisation', organisation, path);
  if (linkedOrganisation) return organisationReference(draft, linkedOrganisation);
  const linkedPerson = find(draft, 'person', person, path);
  return linkedPerson && personReference(draft, linkedPerson);
}

/** A publication: a strategy of the catalogue, or a work of which no more is known than where it is. */
function citationOf(draft: GraphDraft, path: string, url: string): Reference {
  const strategy = find(draft, 'strategy', publication, path);
  return strategyReference(draft, strategy) ?? addNode(draft, { '@type': 'CreativeWork', '@id': url, url });
}

/** Finds the document whose page a path is, in whatever language. */
function find<Kind extends 'organisation' | 'person' | 'strategy'>(
  draft: GraphDraft,
  kind: Kind,
  pattern: RegExp,
  path: string,
): ContentOf<Kind> | undefined {
  const slug = pattern.exec(path)?.[1];
  const found = slug === undefined ? undefined : draft.catalogue.resolve(kind, slug);
  if (found === undefined) return undefined;
  const pageOfFound = pathOn(pageAddress(found as ContentOf<'organisation'>, draft), [draft.site.url]);
  return pageOfFound !== undefined && withoutLocale(pageOfFound) === withoutLocale(path) ? found : undefined;
}

function withoutLocale(path: string): string {
  return path.replace(/\.[a-z\d-]+$/, '');
}

function pathOn(url: string, origins: readonly string[]): string | undefined {
  const origin = origins.find((each) => url.startsWith(`${each}/`));
  return origin === undefined ? undefined : url.slice(origin.length);
}
