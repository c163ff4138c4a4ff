import { statSync } from 'node:fs';
import path from 'node:path';
import { basePathOf } from '../../catalogue/base-path.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Site } from '../../catalogue/context.js';
import { chooseRules, type RuleSettings } from '../../checks/active-rules.js';
import { problemOf } from '../../problems/kind.js';
import { foreignFile, notRendered, unsafeOutputPath } from '../../problems/kinds/build.js';
import type { Problem } from '../../problems/problem.js';
import type { Content } from '../../types/content.js';
import { checkRendered } from './check-rendered.js';
import { outputEndings, outputPathOf } from './output-path.js';
import { createRenderer } from './render.js';
import { discardStaged, stageFile, type StagedFile } from './staging.js';

/** How documents are rendered and where to, as data that can be sent to a thread. */
export interface StagingOrder {
  out: string;
  site: Site;
  /** Calendar day in the United Kingdom that counts as today. */
  today: string;
  settings: RuleSettings;
  only?: readonly string[] | undefined;
  /** The files that earlier builds wrote. */
  owned: ReadonlySet<string>;
}

/** The outputs of a document, and what is wrong with them. The document is for the caller to name. */
export interface StagedDocument {
  staged: StagedFile[];
  problems: Problem[];
}

/** Renders a document and writes its outputs under temporary names. */
export type StageDocument = (content: Content) => StagedDocument;

/** Makes what renders the documents of a catalogue. */
export function createStaging(catalogue: Catalogue, order: StagingOrder): StageDocument {
  const { out, site, today, settings, only, owned } = order;
  const context = { catalogue, site, today };
  const rules = chooseRules([], { settings, only });
  return (content) => {
    const basePath = basePathOf(content, catalogue);
    const target = outputPathOf(basePath);
    if (target === undefined) {
      return { staged: [], problems: [problemOf(unsafeOutputPath, { basePath }, { path: ['basePath'] })] };
    }
    const renderer = createRenderer(content, context);
    const staged: StagedFile[] = [];
    const problems: Problem[] = [];
    try {
      for (const ending of outputEndings) {
        const file = `${target}${ending}`;
        const there = statSync(path.join(out, file), { throwIfNoEntry: false });
        // What stands there was not put there by a build.
        if (there && !(owned.has(file) && there.isFile())) {
          problems.push(problemOf(foreignFile, { file: path.join(out, file) }));
          continue;
        }
        const text = render(renderer[ending]);
        if (typeof text !== 'string') {
          problems.push(problemOf(notRendered, { output: ending, ...text }));
          continue;
        }
        staged.push(stageFile(out, file, text, there?.size));
        if (ending === '.jsonld') problems.push(...checkRendered(text, rules));
      }
    } catch (error) {
      discardStaged(out, staged);
      throw error;
    }
    return { staged, problems };
  };
}

function render(make: () => string): string | { reason: string } {
  try {
    return make();
  } catch (error) {
    return { reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
