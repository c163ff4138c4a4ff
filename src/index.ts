/**
 * Typed models of structured government news, their checks, and the catalogue that links them.
 * Runs in Node, browsers and edge runtimes.
 *
 * @module despatch
 */
export * from './catalogue/index.js';
export type { RuleSettings } from './checks/active-rules.js';
export { checkCatalogue } from './checks/check-catalogue.js';
export type { CheckOptions } from './checks/check-catalogue.js';
export type { ContentReading } from './checks/check-content.js';
export { editorialRules } from './checks/editorial/index-of-rules.js';
export { checkContent, safeParseContent } from './checks/check-content.js';
export { Content } from './models/content.js';
export { GovernmentEra } from './models/government-era.js';
export { NewsStory } from './models/news-story.js';
export { Organisation } from './models/organisation.js';
export { Person } from './models/person.js';
export { Role } from './models/role.js';
export { StrategyStrand } from './models/strategy-strand.js';
export { Strategy } from './models/strategy.js';
export type {
  DocumentId,
  FileEdit,
  Fix,
  Problem,
  ProblemPath,
  Severity,
  TextRange,
  ValueEdit,
} from './problems/problem.js';
export type { ContentKind, ContentOf } from './types/content.js';
