import { spawnSync, type SpawnOptions } from 'node:child_process';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isRoot = process.getuid?.() === 0;

/** The account nobody, as which tests run what root may do anyway. */
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** Whether processes can be bound by permissions here. Windows has others, and nobody may not be let near Node. */
export const hasPermissions =
  process.platform !== 'win32' && spawnSync(process.execPath, ['--version'], nobody).status === 0;

/**
 * Options by which a process is bound by permissions: that of another user, if the tests run as root. The folder
 * is opened to it, but for what the test closes afterwards.
 */
export function asOrdinaryUser(folder: string): SpawnOptions {
  if (!isRoot) return {};
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const file = path.join(folder, name);
    chmodSync(file, statSync(file).isDirectory() ? 0o777 : 0o666);
  }
  return nobody;
}
