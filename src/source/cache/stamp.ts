import { statSync } from 'node:fs';

/** Age below which a file may have changed again within the accuracy of its times, in nanoseconds. */
const youngest = 2_000_000_000n;

/**
 * What the system says of a file, which differs once the file has been written. Nothing can be said of a file that
 * has just been written, or is not there.
 *
 * The time of the last change of status counts too: unlike that of the content, no program can set it back.
 *
 * @param now - The moment, in nanoseconds since 1970.
 */
export function stampOf(path: string, now: bigint): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats || now - stats.ctimeNs < youngest || now - stats.mtimeNs < youngest) return undefined;
  return `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
}
