import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { writeFileWhole } from '../write/write-file.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to write to it or to its folder.',
  EPERM: 'You are not allowed to write to it or to its folder.',
  EROFS: 'The disk cannot be written to.',
  ENOENT: 'It is not there any more.',
};

/**
 * Writes a file anew. A link stays a link: the file that it leads to is written. One that is marked as not to be
 * written to is left, although the right to change its folder would be enough to put another in its place, and so is
 * one that somebody has changed meanwhile.
 *
 * @returns Why it may not be written to.
 * @throws What the system says of anything else, such as a full disk.
 */
export function rewriteFile(
  file: string,
  { before, text }: { before: string; text: string },
): string | undefined {
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    if (readFileSync(target, 'utf8') !== before) return 'It was changed while it was checked. Check again.';
    writeFileWhole(target, text);
    return undefined;
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    return reason;
  }
}
