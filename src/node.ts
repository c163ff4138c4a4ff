/**
 * Reading, checking and building folders of content, for Node.
 *
 * @module despatch/node
 */
export type { RuleSetting, RuleSettings } from './checks/active-rules.js';
export {
  catalogueRule,
  documentRule,
  type CatalogueRule,
  type DocumentRule,
  type Incomplete,
  type Report,
  type ReportOn,
  type Rule,
  type RuleCatalogue,
  type RuleContext,
  type RuleDocument,
  type RuleExample,
  type RuleText,
  type SiteFiles,
} from './checks/rule.js';
export type { Place, ProblemKind } from './problems/kind.js';
export { buildFolder, type BuildFolderOptions, type FolderBuild } from './source/build/build-folder.js';
export type { Changes } from './source/build/staging.js';
export type { Following, Progress } from './source/check/check-each-file.js';
export {
  checkFolder,
  type CheckFolderOptions,
  type FolderCheck,
  type FolderProblems,
} from './source/check/check-folder.js';
export type { Shard } from './source/read/inputs.js';
export {
  watchFolder,
  type FolderChange,
  type FolderWatch,
  type WatchFolderOptions,
} from './source/watch/watch-folder.js';
export type { FixedFile } from './source/fix/fix-files.js';
export { defineConfig, type DespatchConfig, type OwnFields } from './source/config/config.js';
export type { CatalogueWith, ContentWith } from './source/config/content-with.js';
export type { StandardIssue, StandardResult, StandardSchema } from './source/config/standard-schema.js';
export { loadCatalogue, readContentFolder, type FolderReading } from './source/check/load-catalogue.js';
