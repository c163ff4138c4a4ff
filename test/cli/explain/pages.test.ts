import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allKinds } from '../../../src/checks/all-kinds.js';
import { allPages } from '../../../src/cli/explain/all-pages.js';

const root = new URL('../../../', import.meta.url);

it('knows every family of problems', () => {
  const families = readdirSync(new URL('src/problems/kinds/', root));
  const loaded = readFileSync(new URL('src/checks/all-kinds.ts', root), 'utf8');
  for (const family of families) expect(loaded).toContain(`/kinds/${family.replace(/\.ts$/, '.js')}'`);
});

it('has a page for every code, as `node scripts/problem-pages.mjs` writes it', () => {
  const folder = new URL('docs/problems/', root);
  const written = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
  expect(written).toEqual(Object.fromEntries(allPages()));
});

it('says in each page what to do', () => {
  for (const { kind } of allKinds().values()) {
    expect(kind.summary, kind.code).toMatch(/\S/);
    expect(kind.advice, kind.code).toMatch(/\S/);
  }
});
