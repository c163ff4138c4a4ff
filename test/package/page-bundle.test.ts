import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packageFolder } from './built.js';

/** Bundles a page for browsers, as a site's build would, and tells which files went in. */
async function bundle(page: string) {
  const result = await build({
    stdin: { contents: page, resolveDir: packageFolder },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    absWorkingDir: packageFolder,
  });
  const output = Object.values(result.metafile.outputs)[0]!;
  return { files: Object.keys(result.metafile.inputs), bytes: output.bytes, imports: output.imports };
}

const page = `
  import { createCatalogue } from 'despatch/catalogue';
  import { toJsonLd } from 'despatch/json-ld';
  import { toHtml } from 'despatch/html';
  const site = { url: 'https://www.example.gov.uk', name: 'Example' };
  const catalogue = createCatalogue(globalThis.documents);
  for (const content of catalogue.documents) {
    document.body.append(JSON.stringify(toJsonLd(content, { catalogue, site })), toHtml(content, { catalogue, site }));
  }
`;

describe('a page that renders', () => {
  test('ships no zod, no YAML and no Node module', async () => {
    const { files, imports } = await bundle(page);
    const packages = new Set(files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]));
    expect(packages).not.toContain('zod');
    expect(packages).not.toContain('yaml');
    expect(packages).not.toContain('chokidar');
    expect(imports).toEqual([]);
  });

  test('stays under its ceiling', async () => {
    // 364 kB with the whole of Govspeak: parse5 and the table of character references are about half of it.
    const { bytes } = await bundle(page);
    expect(bytes).toBeLessThan(380_000);
  });
});

test('Govspeak alone ships no zod and no Node module', async () => {
  const { files, imports } = await bundle(
    `import { govspeakToHtml } from 'despatch/govspeak'; document.body.innerHTML = govspeakToHtml('Text');`,
  );
  expect(files.some((file) => file.includes('node_modules/zod/'))).toBe(false);
  expect(imports).toEqual([]);
});
