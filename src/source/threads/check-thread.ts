import { workerData } from 'node:worker_threads';
import { checkFile, type FileCheck } from '../check/check-file.js';
import type { DespatchConfig } from '../config/config.js';
import { createChecking } from '../check/create-checking.js';
import { answerRequests } from './answer-requests.js';
import type { CheckAnswer, CheckRequest, ThreadData } from './thread-order.js';

/** A thread that checks files: `workerData` says how, each request says which. */
const { config, configFile, options, hashes } = workerData as ThreadData;
const checking = await createChecking(config ?? (await configIn(configFile!)), options);

answerRequests(async ({ start, items }: CheckRequest): Promise<CheckAnswer> => {
  const checks: FileCheck[] = [];
  for (const found of items) checks.push(await checkFile(found, checking, { hashes }));
  return { start, checks };
});

async function configIn(file: string): Promise<DespatchConfig> {
  const { loadConfig } = await import('../config/load-config.js');
  return (await loadConfig(file)).config;
}
