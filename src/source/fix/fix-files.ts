import { realpathSync } from 'node:fs';
import type { DocumentChecking } from '../../checks/check-document.js';
import type { Problem } from '../../problems/problem.js';
import type { FoundFile } from '../list-files.js';
import { readText } from '../read-text.js';
import { sourceFileOf } from '../source-file.js';
import { writeFileWhole } from '../write-file.js';
import { fixSource } from './fix-source.js';

/** A file that was put right, or would be. */
export interface FixedFile {
  file: string;
  fixed: Problem[];
  before: string;
  after: string;
}

/** Puts right what can be put right safely in files. Each is written whole or not at all. */
export async function fixFiles(
  files: readonly FoundFile[],
  checking: DocumentChecking,
  { dryRun, signal }: { dryRun: boolean; signal?: AbortSignal | undefined },
): Promise<FixedFile[]> {
  const results: FixedFile[] = [];
  for (const { file, path } of files) {
    signal?.throwIfAborted();
    const reading = readText(path);
    if ('fault' in reading) continue;
    const before = `${reading.byteOrderMark ? '\ufeff' : ''}${reading.text}`;
    const result = await fixSource(sourceFileOf(file, before), checking);
    if (!result) continue;
    // A link stays a link: the file that it leads to is written.
    if (!dryRun) writeFileWhole(realpathSync(path), result.text);
    results.push({ file, fixed: result.fixed, before, after: result.text });
  }
  return results;
}
