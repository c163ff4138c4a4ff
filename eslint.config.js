import { defineConfig } from 'eslint/config';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders that a page uses to render: they may know the models as types only, and carry neither zod nor Node. */
const rendering = [
  'types',
  'time',
  'registers',
  'problems',
  'body',
  'catalogue',
  'json-ld',
  'json-ld-check',
  'html',
  'text',
  'feeds',
  'head',
];

/** Folders that validate: the only ones that may import zod. */
const validating = ['models', 'checks', 'content-json', 'source', 'cli', 'integrations'];

/** Folders that may touch the disk and the terminal. */
const nodeOnly = ['source', 'cli', 'integrations'];

const zodAsNamespace = {
  selector: 'ImportDeclaration[source.value="zod"][importKind!="type"] ImportSpecifier',
  message: "Write `import * as z from 'zod'`: bundled, that is a fifth of the size of `import { z }`.",
};

const noOtherStage = (folder, names) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: names.map(({ group, message }) => ({ group, message })),
      },
    ],
  },
});

const nothingOfNode = {
  group: ['node:*', 'fs', 'path', 'os', 'crypto'],
  message: 'Only source/, node.ts and cli/ touch Node.',
};
const noZod = {
  group: ['zod', 'zod/*', '**/models/*', '**/models/**', '**/checks/**', '**/source/**', '**/cli/**'],
  message: 'A page that only renders must not ship zod: import types from types/.',
};
/** The checker of JSON-LD places findings in JSON text: of source/ it may use what reads JSON and counts lines. */
const noZodButJson = {
  group: [
    'zod',
    'zod/*',
    '**/models/**',
    '**/checks/**',
    '**/cli/**',
    '**/source/yaml/**',
    '**/source/fix/**',
  ],
  message: 'Only what reads JSON and counts lines is free of Node and zod.',
};
const noCommand = { group: ['**/cli/**'], message: 'Only the command imports the command.' };

/** What each rendering folder must not reach for, beside zod and Node: stages further down the flow. */
const stagesBehind = {
  // Its own folders text/ and html/ have the names of stages.
  body: ['catalogue', 'json-ld', 'json-ld-check', 'content-json', 'feeds', 'head'],
  catalogue: ['json-ld', 'json-ld-check', 'content-json', 'html', 'text', 'feeds', 'head'],
  'json-ld': ['html', 'feeds', 'head', 'content-json'],
};

export default defineConfig(
  {
    ignores: ['dist', 'coverage', 'demo', 'docs/api', 'examples/**', 'src/**/*.generated.ts', 'node_modules'],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', zodAsNamespace],
      'no-console': 'error',
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', 'scripts/**', 'test/bench/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  ...rendering.map((folder) =>
    noOtherStage(folder, [
      nothingOfNode,
      folder === 'json-ld-check' ? noZodButJson : noZod,
      ...(stagesBehind[folder] ?? []).map((stage) => ({
        group: [`**/${stage}/**`],
        message: `${folder}/ comes before ${stage}/ in the flow.`,
      })),
    ]),
  ),
  ...validating
    .filter((folder) => !nodeOnly.includes(folder))
    .map((folder) => noOtherStage(folder, [nothingOfNode, noCommand])),
  noOtherStage('source', [noCommand]),
);
