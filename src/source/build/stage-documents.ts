import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Content } from '../../types/content.js';
import type { Following } from '../check/check-each-file.js';
import type { StagedDocument, StagingOrder } from './stage-document.js';
import { discardStaged, type StagedFile } from './staging.js';

/** Documents between two moments at which others get a turn, progress is told and a stop is noticed. */
const batchSize = 50;

/** Takes what came of a document. */
type Take = (content: Content, result: StagedDocument) => void;

/**
 * Renders all documents of a catalogue, on as many threads as pay.
 *
 * @returns The files that were written under temporary names, and every document's problems.
 * @throws What the system says, or the reason of the signal, with nothing left behind.
 */
export async function stageDocuments(
  catalogue: Catalogue,
  order: StagingOrder,
  following: Following & { jobs?: number | undefined },
): Promise<Map<Content, StagedDocument>> {
  const results = new Map<Content, StagedDocument>();
  const take: Take = (content, result) => void results.set(content, result);
  try {
    const { canStageOnThreads, stageOnThreads, threadsForStaging } = await import('./stage-on-threads.js');
    const jobs = Math.min(following.jobs ?? Infinity, threadsForStaging(catalogue.documents.length));
    if (jobs > 1 && canStageOnThreads()) await stageOnThreads(catalogue, order, { ...following, jobs, take });
    else await stageHere(catalogue, order, following, take);
  } catch (error) {
    discardStaged(order.out, stagedIn(results));
    throw error;
  }
  return results;
}

/** The files of all documents. */
function stagedIn(results: ReadonlyMap<Content, StagedDocument>): StagedFile[] {
  return [...results.values()].flatMap(({ staged }) => staged);
}

async function stageHere(
  catalogue: Catalogue,
  order: StagingOrder,
  { onProgress, signal }: Following,
  take: Take,
): Promise<void> {
  const { createStaging } = await import('./stage-document.js');
  const stage = createStaging(catalogue, order);
  const { documents } = catalogue;
  for (const [index, content] of documents.entries()) {
    if (index % batchSize === 0) {
      await new Promise(setImmediate);
      onProgress?.({ done: index, total: documents.length });
      signal?.throwIfAborted();
    }
    take(content, stage(content));
  }
  onProgress?.({ done: documents.length, total: documents.length });
}
