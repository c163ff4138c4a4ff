import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';

/** The package's entries by their path in `dist`: `package.json` names the same ones under `exports`. */
const entry = {
  index: 'src/index.ts',
  types: 'src/types/index.ts',
  catalogue: 'src/catalogue/index.ts',
  govspeak: 'src/body/govspeak/index.ts',
  'json-ld': 'src/json-ld/index.ts',
  'json-ld-check': 'src/json-ld-check/index.ts',
  'content-json': 'src/content-json/index.ts',
  html: 'src/html/index.ts',
  text: 'src/text/index.ts',
  feeds: 'src/feeds/index.ts',
  head: 'src/head/index.ts',
  'head/astro': 'src/head/adapters/astro.ts',
  'head/html': 'src/head/adapters/html.ts',
  'head/next': 'src/head/adapters/next.ts',
  'head/unhead': 'src/head/adapters/unhead.ts',
  node: 'src/node.ts',
  vite: 'src/integrations/vite.ts',
  astro: 'src/integrations/astro.ts',
};

/** The programs of threads. Each stands beside the file that starts it. */
const threads = {
  'check-thread': 'src/source/threads/check-thread.ts',
  'build-thread': 'src/source/build/build-thread.ts',
};

/** Dependencies without a CommonJS build, which the CommonJS files therefore carry. */
const esmOnly = [
  /^hast-util-/,
  /^hastscript/,
  /^xast/,
  /^property-information/,
  /^space-separated-tokens/,
  /^comma-separated-tokens/,
  /^zwitch/,
  /^ccount/,
  /^stringify-entities/,
  /^character-entities/,
  /^html-void-elements/,
  /^html-whitespace/,
  /^hast-/,
  /^unist-/,
  /^mdast-/,
  /^web-namespaces/,
  /^vfile/,
  /^@ungap/,
  /^devlop/,
  /^parse5/,
  /^entities/,
  /^uuid/,
  /^string-width/,
  /^get-east-asian-width/,
  /^strip-ansi/,
  /^ansi-regex/,
  /^chokidar/,
  /^readdirp/,
];

const common: Options = {
  outDir: 'dist',
  target: 'node20',
  platform: 'neutral',
  treeshake: true,
  sourcemap: false,
  external: [/^node:/, 'typescript'],
};

/**
 * The command carries all it needs, so that it starts without looking for packages, and in few files, since Node
 * takes longer to find many small ones than to read a large one.
 */
const command: Options = {
  ...common,
  outDir: 'dist/cli',
  format: 'esm',
  platform: 'node',
  splitting: false,
  minify: true,
  dts: false,
  noExternal: [/^(?!node:|typescript$|\.\/program\.js$)/],
  external: [...common.external!, './program.js'],
  esbuildOptions(options) {
    // Its CommonJS build would ask for Node's modules by `require`; making one costs as much as the check of a file.
    options.alias = { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) };
  },
};

export default defineConfig([
  {
    ...common,
    entry: { ...entry, ...threads },
    format: 'esm',
    splitting: true,
    dts: { entry },
    clean: true,
  },
  { ...common, entry, format: 'cjs', splitting: true, dts: true, noExternal: esmOnly, shims: true },
  // What starts the program knows its commands by name only.
  { ...command, entry: { main: 'src/cli/main.ts' } },
  { ...command, entry: { program: 'src/cli/program.ts' } },
  ...Object.entries(threads).map(([name, file]) => ({ ...command, entry: { [name]: file } })),
]);
