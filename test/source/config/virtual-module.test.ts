import { defineConfig } from 'despatch/node';
import type { documents } from 'virtual:despatch';
import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';

const _config = defineConfig({ fields: { 'news-story': { desk: z.string() } } });

declare module 'virtual:despatch' {
  interface Register {
    config: typeof _config;
  }
}

type Document = (typeof documents)[number];

// `tsc` checks these sentences; at run time there is nothing left of them.
test('the module of Vite has the fields of the configuration that a project registers', () => {
  expectTypeOf<Extract<Document, { kind: 'news-story' }>['desk']>().toEqualTypeOf<string>();
  expectTypeOf<Extract<Document, { kind: 'person' }>['name']>().toEqualTypeOf<string>();
});
