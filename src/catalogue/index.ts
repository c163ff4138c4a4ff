/**
 * Documents put together and linked, with what follows from them: eras, history mode, quotations, developments.
 * Loads no zod.
 *
 * @module despatch/catalogue
 */
export { basePathOf } from './base-path.js';
export type {
  Catalogue,
  CatalogueJson,
  DocumentText,
  HeldRole,
  LookUpOptions,
  ParsedText,
  StoryOwner,
} from './catalogue.js';
export { contentIdOf } from './content-id.js';
export type { Context, FeedLink, Site, SiteGraphIds } from './context.js';
export { createCatalogue } from './create-catalogue.js';
export type { CatalogueOptions } from './create-catalogue.js';
export type { Development } from './developments.js';
export { governmentEraOn } from './government-era-on.js';
export type { GovernmentEraOptions } from './government-era-on.js';
export { governmentEraOf, isHistoric } from './history-mode.js';
export type { TodayOptions } from './history-mode.js';
export { politicalReasons } from './political.js';
export type { PoliticalFinding, PoliticalReason } from './political.js';
export type { Quotation } from './quotations.js';
export type { SourceRange } from './source-range.js';
export { developments, quotations, strandProgress } from './strand-progress.js';
export type { StrandReport } from './strand-progress.js';
export { governmentEras, inferredEraFields } from '../registers/government-eras.js';
export type { InferredField } from '../registers/government-eras.js';
export { organisationBrand, organisationBrands } from '../registers/organisation-brands.js';
export type { OrganisationBrand } from '../registers/organisation-brands.js';
export type { Link } from '../body/links.js';
export type { OutlineEntry } from '../body/outline.js';
export type { BodyFinding } from '../body/finding.js';
