import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const beside = fileURLToPath(new URL('../../shared', import.meta.url));

/** The folder of real schemas, items and documents: beside the project, or where DESPATCH_SHARED says. */
export const sharedFolder = process.env['DESPATCH_SHARED'] ?? beside;

/** Whether the folder is there. In a plain clone it is not, and the tests that need it are skipped. */
export const hasShared = existsSync(path.join(sharedFolder, 'DESIGN.md'));

/** Runs a suite that needs the shared folder; without it the suite is skipped, with the reason in its name. */
export function describeWithShared(name: string, suite: () => void): void {
  if (hasShared) describe(name, suite);
  else describe.skip(`${name} (skipped: no ../shared and no DESPATCH_SHARED)`, suite);
}

/** Reads a file of the shared folder as text. */
export function readShared(...parts: string[]): string {
  return readFileSync(path.join(sharedFolder, ...parts), 'utf8');
}

/** Reads a JSON file of the shared folder. */
export function readSharedJson(...parts: string[]): unknown {
  return JSON.parse(readShared(...parts));
}
