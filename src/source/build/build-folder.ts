import { statSync } from 'node:fs';
import path from 'node:path';
import { basePathOf } from '../../catalogue/base-path.js';
import { chooseRules } from '../../checks/active-rules.js';
import type { Context, Site } from '../../catalogue/context.js';
import { identityOf } from '../../catalogue/identity.js';
import { problemOf } from '../../problems/kind.js';
import { foreignFile, notRendered, unsafeOutputPath } from '../../problems/kinds/build.js';
import { missingSite } from '../../problems/kinds/config.js';
import type { Problem } from '../../problems/problem.js';
import { currentDay } from '../../time/london.js';
import type { Content } from '../../types/content.js';
import { checkFolder, type CheckFolderOptions, type FolderCheck } from '../check-folder.js';
import { assertApart } from './assert-apart.js';
import { readManifest } from './manifest.js';
import { outputEndings, outputPathOf } from './output-path.js';
import { commitStaged, discardStaged, stageFile, type Changes, type StagedFile } from './staging.js';

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
 * @throws TypeError if there is no site, RangeError if `out` is the folder of content.
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
  const today = options.today ?? check.config.today ?? currentDay();
  const context: Context = { catalogue: check.catalogue, site: site as Site, today };
  const { staged, problems } = await stageDocuments(context, check, options);
  const whole = withProblems(check, problems);
  if (problems.some(({ severity }) => severity === 'error')) {
    discardStaged(options.out, staged);
    return { check: whole, isBuilt: false, changes: none };
  }
  return { check: whole, isBuilt: true, changes: commitStaged(options.out, staged) };
}

/** Documents between two moments at which others get a turn, progress is told and a stop is noticed. */
const batchSize = 50;

async function stageDocuments(
  context: Context,
  check: FolderCheck,
  options: BuildFolderOptions,
): Promise<{ staged: StagedFile[]; problems: Problem[] }> {
  const { out, onProgress, signal } = options;
  const [{ renderers }, { checkRendered }] = await Promise.all([
    import('./render.js'),
    import('./check-rendered.js'),
  ]);
  const rules = chooseRules([], {
    settings: { ...check.config.rules, ...options.rules },
    only: options.only,
  });
  const owned = readManifest(out);
  const staged: StagedFile[] = [];
  const problems: Problem[] = [];
  const { documents } = context.catalogue;
  try {
    for (const [index, content] of documents.entries()) {
      if (index % batchSize === 0) {
        await new Promise(setImmediate);
        onProgress?.({ done: index, total: documents.length });
        signal?.throwIfAborted();
      }
      const basePath = basePathOf(content, context.catalogue);
      const target = outputPathOf(basePath);
      if (target === undefined) {
        problems.push(
          problemAt(problemOf(unsafeOutputPath, { basePath }, { path: ['basePath'] }), content, check),
        );
        continue;
      }
      for (const ending of outputEndings) {
        const file = `${target}${ending}`;
        if (isForeign(out, file, owned)) {
          problems.push(problemAt(problemOf(foreignFile, { file: path.join(out, file) }), content, check));
          continue;
        }
        const text = render(() => renderers[ending](content, context));
        if (typeof text !== 'string') {
          problems.push(problemAt(problemOf(notRendered, { output: ending, ...text }), content, check));
          continue;
        }
        staged.push(stageFile(out, file, text));
        if (ending !== '.jsonld') continue;
        for (const problem of checkRendered(text, rules)) problems.push(problemAt(problem, content, check));
      }
    }
    onProgress?.({ done: documents.length, total: documents.length });
  } catch (error) {
    discardStaged(out, staged);
    throw error;
  }
  return { staged, problems };
}

/** Whether what stands at the place of an output was not put there by a build. */
function isForeign(out: string, file: string, owned: ReadonlySet<string>): boolean {
  const there = statSync(path.join(out, file), { throwIfNoEntry: false });
  return there !== undefined && !(owned.has(file) && there.isFile());
}

function render(make: () => string): string | { reason: string } {
  try {
    return make();
  } catch (error) {
    return { reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function problemAt(problem: Problem, content: Content, check: FolderCheck): Problem {
  return { ...problem, document: identityOf(content), file: check.fileOf(content) };
}

function withProblems(check: FolderCheck, problems: readonly Problem[]): FolderCheck {
  return { ...check, problems: [...check.problems, ...problems] };
}
