import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SpawnOptions } from 'node:child_process';

const isRoot = process.getuid?.() === 0;

/** The number of the account nobody, as which tests run what root may do anyway. */
const nobody = 65_534;

/** Why permissions cannot be tested here, if they cannot. */
export const whyNoPermissions = process.platform === 'win32' ? 'Windows has other permissions' : undefined;

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
  return { uid: nobody, gid: nobody };
}
