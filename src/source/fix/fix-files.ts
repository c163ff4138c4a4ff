import { accessSync, constants, realpathSync } from 'node:fs';
import type { DocumentChecking } from '../../checks/check-document.js';
import { problemOf } from '../../problems/kind.js';
import { unwritableFile } from '../../problems/kinds/source.js';
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

/** What came of fixing files. */
export interface FixedFiles {
  files: FixedFile[];
  /** One for each file that may not be written to. */
  problems: Problem[];
}

/** Puts right what can be put right safely in files. Each is written whole or not at all. */
export async function fixFiles(
  found: readonly FoundFile[],
  checking: DocumentChecking,
  { dryRun, signal }: { dryRun: boolean; signal?: AbortSignal | undefined },
): Promise<FixedFiles> {
  const files: FixedFile[] = [];
  const problems: Problem[] = [];
  for (const { file, path } of found) {
    signal?.throwIfAborted();
    const reading = readText(path);
    if ('fault' in reading) continue;
    const before = `${reading.byteOrderMark ? '\ufeff' : ''}${reading.text}`;
    const result = await fixSource(sourceFileOf(file, before), checking);
    if (!result) continue;
    const reason = dryRun ? undefined : rewrite(path, result.text);
    if (reason !== undefined) problems.push({ ...problemOf(unwritableFile, { reason }), file });
    else files.push({ file, fixed: result.fixed, before, after: result.text });
  }
  return { files, problems };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to write to it or to its folder.',
  EPERM: 'You are not allowed to write to it or to its folder.',
  EROFS: 'The disk cannot be written to.',
};

/**
 * Writes a file anew. A link stays a link: the file that it leads to is written. One that is marked as not to be
 * written to is left, although the right to change its folder would be enough to put another in its place.
 *
 * @returns Why it may not be written to.
 */
function rewrite(file: string, text: string): string | undefined {
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    writeFileWhole(target, text);
    return undefined;
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    return reason;
  }
}
