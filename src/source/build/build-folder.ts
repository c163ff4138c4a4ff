import type { Site } from '../../catalogue/context.js';
import { identityOf } from '../../catalogue/identity.js';
import { checkedSite } from '../../catalogue/site.js';
import { problemOf } from '../../problems/kind.js';
import { missingSite } from '../../problems/kinds/config.js';
import type { Problem } from '../../problems/problem.js';
import { currentDay } from '../../time/london.js';
import type { Content } from '../../types/content.js';
import { checkFolder, type CheckFolderOptions, type FolderCheck } from '../check/check-folder.js';
import { assertApart } from './assert-apart.js';
import { readManifest } from './manifest.js';
import type { StagingOrder } from './stage-document.js';
import { stageDocuments } from './stage-documents.js';
import { commitStaged, discardStaged, type Changes } from './staging.js';

/** Options of {@link buildFolder}. */
export interface BuildFolderOptions extends CheckFolderOptions {
  /** The folder to write to. */
  out: string;
  /** The site, or what of it differs from the configuration. */
  site?: Partial<Site> | undefined;
}

/** What a build did. */
export interface FolderBuild {
  /** The check that came before. Its problems include those of the build. */
  check: FolderCheck;
  /** Whether the output was written. With an error nothing is. */
  isBuilt: boolean;
  changes: Changes;
}

/**
 * Checks a folder of content and writes HTML, JSON-LD and content JSON for each of its documents.
 *
 * With an error nothing is written. Everything is rendered, and its JSON-LD checked, before anything is replaced;
 * files that an earlier build did not write are never touched.
 *
 * @param folder - A folder of content.
 * @throws RangeError if `out` is the folder of content, or an address of the site cannot be used.
 * @example
 * const { isBuilt, check } = await buildFolder('content', { out: 'dist' });
 */
export async function buildFolder(folder: string, options: BuildFolderOptions): Promise<FolderBuild> {
  assertApart(folder, options.out);
  const check = await checkFolder(folder, options);
  const site = { ...check.config.site, ...options.site };
  const none: Changes = { written: [], unchanged: [], removed: [] };
  if (check.problems.some(({ severity }) => severity === 'error'))
    return { check, isBuilt: false, changes: none };
  if (!site.url || !site.name) {
    return {
      check: withProblems(check, [problemOf(missingSite, { folder })]),
      isBuilt: false,
      changes: none,
    };
  }
  const { documents } = check.catalogue;
  const order: StagingOrder = {
    out: options.out,
    site: checkedSite(site as Site),
    today: options.today ?? check.config.today ?? currentDay(),
    settings: { ...check.config.rules, ...options.rules },
    only: options.only,
    owned: readManifest(options.out),
  };
  const results = await stageDocuments(check.catalogue, order, options);
  const problems = documents.flatMap((content) =>
    (results.get(content)?.problems ?? []).map((problem) => problemAt(problem, content, check)),
  );
  const staged = documents.flatMap((content) => results.get(content)?.staged ?? []);
  const whole = withProblems(check, problems);
  if (problems.some(({ severity }) => severity === 'error')) {
    discardStaged(options.out, staged);
    return { check: whole, isBuilt: false, changes: none };
  }
  return { check: whole, isBuilt: true, changes: commitStaged(options.out, staged) };
}

function problemAt(problem: Problem, content: Content, check: FolderCheck): Problem {
  return { ...problem, document: identityOf(content), file: check.fileOf(content) };
}

function withProblems(check: FolderCheck, problems: readonly Problem[]): FolderCheck {
  return { ...check, problems: [...check.problems, ...problems] };
}
