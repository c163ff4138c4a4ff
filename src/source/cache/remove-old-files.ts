import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Days after which what was found for other settings, and has not been written again, is thrown away. */
const mostDays = 14;

const millisecondsInDay = 86_400_000;

/** Throws away what is old in a folder of the cache, so that it does not grow for ever. */
export function removeOldFiles(folder: string): void {
  try {
    const oldest = Date.now() - mostDays * millisecondsInDay;
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      if (/^[0-9a-f]{32}\.(?:index|files)$/.test(name) && statSync(file).mtimeMs < oldest) rmSync(file);
    }
  } catch {
    // What another process has removed in the meantime need not be removed.
  }
}
