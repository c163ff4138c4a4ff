import type { DocumentChecking } from '../../checks/check-document.js';
import { checkFile, type FileCheck } from './check-file.js';
import type { FoundFile } from '../read/list-files.js';
import type { Content } from '../../types/content.js';

/** How far a check has come. */
export interface Progress {
  /** Files that are done. */
  done: number;
  /** Files in all. */
  total: number;
}

/** What a caller can follow and stop. */
export interface Following {
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops the work at the next batch of files: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** A file that was checked, with what it holds. */
export interface CheckedFile extends FileCheck {
  found: FoundFile;
}

/** How single files are checked. */
export interface EachFileOptions {
  /** Whether the hash of each file's text is asked for. */
  hashes?: boolean | undefined;
  /** Whether the texts of documents are let go once they are checked, to need less memory. */
  dropsTexts?: boolean | undefined;
}

/** Files between two moments at which others get a turn, progress is told and a stop is noticed. */
const batchSize = 100;

/** Checks files one by one, on this thread, and gives what it found in the order of the files. */
export async function checkEachFile(
  files: readonly FoundFile[],
  checking: DocumentChecking,
  { onProgress, signal, hashes, dropsTexts }: Following & EachFileOptions = {},
): Promise<FileCheck[]> {
  const checks: FileCheck[] = [];
  for (const [index, found] of files.entries()) {
    if (index % batchSize === 0 && index > 0) {
      await new Promise(setImmediate);
      onProgress?.({ done: index, total: files.length });
    }
    signal?.throwIfAborted();
    const check = await checkFile(found, checking, { hashes });
    if (dropsTexts) for (const { content } of check.documents) if (content) dropText(content);
    checks.push(check);
  }
  onProgress?.({ done: files.length, total: files.length });
  return checks;
}

const noText = { govspeak: '' };

function dropText(content: Content): void {
  if ('body' in content && content.body) content.body = noText;
  if ('biography' in content && content.biography) content.biography = noText;
}
