/**
 * Schema.org JSON-LD of every model, and the script element that carries it.
 *
 * @module despatch/json-ld
 */
export type { BreadcrumbList, ListItem } from './nodes/breadcrumb-list.js';
export type { ContactPoint, PostalAddress } from './nodes/contact-point.js';
export type { CreativeWork } from './nodes/creative-work.js';
export type { DefinedTerm, DefinedTermSet } from './nodes/defined-term.js';
export type { DigitalDocument, MediaObject } from './nodes/digital-document.js';
export type {
  GovernmentOrganization,
  PoliticalParty,
  ReplaceAction,
} from './nodes/government-organization.js';
export type { Graph, GraphNode } from './nodes/graph.js';
export type { ImageObject } from './nodes/image-object.js';
export type { NewsArticle, WorkStatus } from './nodes/news-article.js';
export type { OrganizationRole, Person } from './nodes/person.js';
export type { Quotation } from './nodes/quotation.js';
export type { Reference } from './nodes/reference.js';
export type { Statement } from './nodes/statement.js';
export type { WebPage } from './nodes/web-page.js';
export type { WebSite } from './nodes/web-site.js';
export type { ScriptTagOptions } from './script-tag.js';
export { toScriptTag } from './script-tag.js';
export { toJsonLd } from './to-json-ld.js';
