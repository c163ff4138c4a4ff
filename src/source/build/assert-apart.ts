import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Sees that a build has a folder of content, and another one to write to.
 *
 * @throws RangeError if not.
 */
export function assertApart(folder: string, out: string): void {
  if (typeof out !== 'string' || out === '')
    throw new RangeError(
      `Expected \`out\` to be the path of a folder, got \`${String(out)}\` (${typeof out})`,
    );
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) {
    throw new RangeError(`Expected a folder of content, and \`${folder}\` is a file`);
  }
  const content = real(folder);
  const output = real(out);
  if (output === content) {
    throw new RangeError(`Expected \`out\` to be another folder than the content, got \`${out}\` for both`);
  }
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}
