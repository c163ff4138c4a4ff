// Writes what each source in docs/govspeak.md becomes below it. A test fails when the page is out of date.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';

const { outputFiles } = await build({
  stdin: { contents: `export * from './test/body/govspeak/documented.ts';`, resolveDir: process.cwd() },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  alias: { 'despatch/govspeak': './src/body/govspeak/index.ts' },
  logLevel: 'error',
});
const { withResults } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const page = new URL('../docs/govspeak.md', import.meta.url);
writeFileSync(page, withResults(readFileSync(page, 'utf8')));
