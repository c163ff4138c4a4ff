import { workerData } from 'node:worker_threads';
import { createCatalogue } from '../../catalogue/create-catalogue.js';
import { answerRequests } from '../threads/answer-requests.js';
import { answerBuild, type BuildRequest } from './build-request.js';
import { createStaging } from './stage-document.js';
import type { BuildThreadData } from './stage-on-threads.js';

/** A thread that renders documents: `workerData` holds them all, each request says which. */
const { catalogue: json, order } = workerData as BuildThreadData;
const catalogue = createCatalogue(json);
const stage = createStaging(catalogue, order);

answerRequests((request: BuildRequest) => answerBuild(request, catalogue.documents, stage, order.out));
