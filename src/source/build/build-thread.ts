import { workerData } from 'node:worker_threads';
import { createCatalogue } from '../../catalogue/create-catalogue.js';
import { answerRequests } from '../threads/answer-requests.js';
import { createStaging, type StagedDocument } from './stage-document.js';
import type { BuildAnswer, BuildRequest, BuildThreadData } from './stage-on-threads.js';
import { discardStaged } from './staging.js';

/** A thread that renders documents: `workerData` holds them all, each request says which. */
const { catalogue: json, order } = workerData as BuildThreadData;
const catalogue = createCatalogue(json);
const stage = createStaging(catalogue, order);

answerRequests(({ start, end }: BuildRequest): BuildAnswer => {
  const results: StagedDocument[] = [];
  try {
    for (const content of catalogue.documents.slice(start, end)) results.push(stage(content));
  } catch (error) {
    // The caller never hears of these files.
    discardStaged(
      order.out,
      results.flatMap(({ staged }) => staged),
    );
    throw error;
  }
  return { start, results };
});
