import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The built package, which these tests are about: they read `dist` as an importer would. */
export const distFolder = path.join(packageFolder, 'dist');

/** The package's own description. */
export const manifest = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
  version: string;
  exports: Record<string, string | Record<string, Record<string, string>>>;
  bin: Record<string, string>;
};

if (!existsSync(distFolder))
  throw new Error('There is no dist folder: run `npm run build` before these tests.');
