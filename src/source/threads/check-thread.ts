import { workerData } from 'node:worker_threads';
import type { DespatchConfig } from '../config/config.js';
import { createChecking } from '../check/create-checking.js';
import { answerRequests } from './answer-requests.js';
import { answerCheck, type CheckRequest } from './check-request.js';
import type { ThreadData } from './thread-order.js';

/** A thread that checks files: `workerData` says how, each request says which. */
const { config, configFile, options, hashes } = workerData as ThreadData;
const checking = await createChecking(config ?? (await configIn(configFile!)), options);

answerRequests((request: CheckRequest) => answerCheck(request, checking, hashes));

async function configIn(file: string): Promise<DespatchConfig> {
  const { loadConfig } = await import('../config/load-config.js');
  return (await loadConfig(file)).config;
}
