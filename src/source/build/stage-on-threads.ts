import { availableParallelism } from 'node:os';
import type { Catalogue, CatalogueJson } from '../../catalogue/catalogue.js';
import type { Content } from '../../types/content.js';
import type { Following } from '../check/check-each-file.js';
import { isProgram, runOnThreads } from '../threads/run-on-threads.js';
import { answerBuild, type BuildAnswer, type BuildRequest } from './build-request.js';
import { createStaging, type StagedDocument, type StagingOrder } from './stage-document.js';

/** What a thread that renders is started with. */
export interface BuildThreadData {
  catalogue: CatalogueJson;
  order: StagingOrder;
}

/** The program of a thread stands beside this one, once the package is built. */
const program = new URL('./build-thread.js', import.meta.url);

/** Documents in a request. */
const batchSize = 25;

/** Documents from which a second thread is worth its start and its copy of the catalogue. */
const documentsPerThread = 300;

/** The number of threads that render documents soonest, as far as one can say beforehand. */
export function threadsForStaging(documentCount: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(documentCount / documentsPerThread)));
}

/** Whether documents can be rendered on threads. */
export function canStageOnThreads(): boolean {
  return isProgram(program);
}

/** Renders documents on several threads, each of which holds the whole catalogue. */
export async function stageOnThreads(
  catalogue: Catalogue,
  order: StagingOrder,
  {
    jobs,
    take,
    onProgress,
    signal,
  }: Following & { jobs: number; take: (content: Content, result: StagedDocument) => void },
): Promise<void> {
  const { documents } = catalogue;
  const stage = createStaging(catalogue, order);
  let done = 0;
  await runOnThreads({
    program,
    data: { catalogue: catalogue.toJSON(), order } satisfies BuildThreadData,
    jobs,
    signal,
    requests: rangesOf(documents.length),
    here: async (request) => answerBuild(request, documents, stage, order.out),
    take({ start, results }: BuildAnswer) {
      for (const [offset, result] of results.entries()) take(documents[start + offset]!, result);
      done += results.length;
      onProgress?.({ done, total: documents.length });
    },
  });
}

function* rangesOf(length: number): Generator<BuildRequest> {
  for (let start = 0; start < length; start += batchSize)
    yield { start, end: Math.min(length, start + batchSize) };
}
