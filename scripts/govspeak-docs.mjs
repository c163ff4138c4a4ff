// Writes what each source in docs/govspeak.md becomes below it. A test fails when the page is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { importSources } from './import-sources.mjs';

const { withResults } = await importSources(`export * from './test/body/govspeak/documented.ts';`);
const page = new URL('../docs/govspeak.md', import.meta.url);
writeFileSync(page, withResults(readFileSync(page, 'utf8')));
