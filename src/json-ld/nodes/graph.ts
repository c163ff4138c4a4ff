import type { BreadcrumbList } from './breadcrumb-list.js';
import type { CreativeWork } from './creative-work.js';
import type { DefinedTerm, DefinedTermSet } from './defined-term.js';
import type { DigitalDocument } from './digital-document.js';
import type { GovernmentOrganization, PoliticalParty, ReplaceAction } from './government-organization.js';
import type { ImageObject } from './image-object.js';
import type { NewsArticle } from './news-article.js';
import type { OrganizationRole, Person } from './person.js';
import type { Quotation } from './quotation.js';
import type { Statement } from './statement.js';
import type { WebPage } from './web-page.js';
import type { WebSite } from './web-site.js';

/** Anything that stands in a graph of its own right, with an `@id`. Told apart by `@type`. */
export type GraphNode =
  | BreadcrumbList
  | CreativeWork
  | DefinedTerm
  | DefinedTermSet
  | DigitalDocument
  | GovernmentOrganization
  | ImageObject
  | NewsArticle
  | OrganizationRole
  | Person
  | PoliticalParty
  | Quotation
  | ReplaceAction
  | Statement
  | WebPage
  | WebSite;

/** The JSON-LD of one page: every entity once, each with an absolute `@id`. */
export interface Graph {
  '@context': 'https://schema.org';
  '@graph': GraphNode[];
}
