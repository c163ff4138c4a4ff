import type { DocumentChecking } from '../../checks/check-document.js';
import { checkFile, type FileCheck } from '../check/check-file.js';
import type { FoundFile } from '../read/list-files.js';

/** Files for a thread to check. */
export interface CheckRequest {
  /** Place of the first of the files in the whole list. */
  start: number;
  items: readonly FoundFile[];
}

/** What was found in the files of a request. */
export interface CheckAnswer {
  start: number;
  checks: FileCheck[];
}

/** Checks the files of a request. */
export async function answerCheck(
  { start, items }: CheckRequest,
  checking: DocumentChecking,
  hashes: boolean,
): Promise<CheckAnswer> {
  const checks: FileCheck[] = [];
  for (const found of items) checks.push(await checkFile(found, checking, { hashes }));
  return { start, checks };
}
