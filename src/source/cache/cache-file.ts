import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from '../write/write-file.js';

const lineFeed = 0x0a;

/**
 * Reads what {@link writeCacheFile} wrote.
 *
 * @returns The values, or nothing if the file is not there, or is not whole.
 */
export function readCacheFile(file: string): unknown[] | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(lineFeed);
    const content = bytes.subarray(end + 1);
    if (end < 1 || bytes.subarray(0, end).toString() !== checkSumOf(content)) return undefined;
    return linesOf(content).map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

/**
 * Writes values, one a line, under their check sum. A folder that cannot be written to is no reason for a check to
 * fail: without a cache the next one takes longer, and finds the same.
 */
export function writeCacheFile(file: string, values: readonly unknown[]): void {
  try {
    const content = Buffer.concat(values.map((value) => Buffer.from(`${JSON.stringify(value)}\n`)));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileWhole(file, Buffer.concat([Buffer.from(`${checkSumOf(content)}\n`), content]));
  } catch {
    // See above.
  }
}

/** A text of all lines could be longer than a text can be. */
function linesOf(content: Buffer): string[] {
  const lines: string[] = [];
  for (let start = 0; start < content.length;) {
    const end = content.indexOf(lineFeed, start);
    lines.push(content.toString('utf8', start, end));
    start = end + 1;
  }
  return lines;
}

function checkSumOf(content: Uint8Array): string {
  return hash('sha256', content, 'hex');
}
