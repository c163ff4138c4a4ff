import { statSync } from 'node:fs';

/** What the system says of a file, which differs once the file has been written, replaced or removed. */
export function stateOf(file: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return 'gone';
  }
}
