import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withResults } from './documented.js';

it('shows in docs/govspeak.md what every source becomes (else run scripts/govspeak-docs.mjs)', () => {
  const page = readFileSync(new URL('../../../docs/govspeak.md', import.meta.url), 'utf8');
  expect(withResults(page)).toBe(page);
});
