import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, type FileCheck } from '../check-file.js';
import { createChecking } from '../create-checking.js';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './thread-order.js';

/** A thread that checks files: `workerData` says how, each message says which. */
const { config, configFile, options, hashes } = workerData as ThreadData;
const checking = createChecking(config ?? (await configIn(configFile)), options);

parentPort!.on('message', ({ start, files }: ThreadRequest) => {
  void answer(start, files).then((result) => parentPort!.postMessage(result));
});

async function answer(start: number, files: ThreadRequest['files']): Promise<ThreadAnswer> {
  const checks: FileCheck[] = [];
  for (const found of files) checks.push(await checkFile(found, await checking, { hashes }));
  return { start, checks };
}

async function configIn(file: string | undefined) {
  if (file === undefined) return {};
  const { loadConfig } = await import('../config/load-config.js');
  return (await loadConfig(file)).config;
}
