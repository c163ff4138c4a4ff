import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { distFolder, manifest, packageFolder } from './built.js';

/** What an example may use without saying where it comes from, and modules that only a tool provides. */
const prelude = `
  declare const story: import('despatch/types').NewsStory, withdrawnStory: import('despatch/types').NewsStory;
  declare const person: import('despatch/types').Person;
  declare const homeOffice: import('despatch/types').Organisation, strategy: import('despatch/types').Strategy;
  declare const pursue: import('despatch/types').StrategyStrand, content: import('despatch/types').Content;
  declare const documents: import('despatch/types').Content[], stories: import('despatch/types').NewsStory[];
  declare const site: import('despatch/catalogue').Site, context: import('despatch/catalogue').Context;
  declare const catalogue: import('despatch/catalogue').Catalogue;
  declare const item: import('despatch/content-json').ContentItem, text: string;
  declare function defineCollection(collection: { loader: object }): object;
  declare module 'astro:content' {
    export function defineCollection(collection: { loader: object }): object;
  }
`;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

/** Compiles snippets against the built package, all in one program, and gives the errors of each. */
function compile(snippets: Map<string, string>): Map<string, string[]> {
  const files = new Map(
    [...snippets].map(([name, source], index) => [
      path.join(packageFolder, `example-${index}.mts`),
      { name, source },
    ]),
  );
  // Inside the package its own name does not lead to the declarations of Vite's module.
  const viteClient = readFileSync(path.join(distFolder, 'vite-client.d.ts'), 'utf8');
  files.set(path.join(packageFolder, 'example-vite-client.d.ts'), {
    name: 'vite-client',
    source: viteClient,
  });
  files.set(path.join(packageFolder, 'example-prelude.d.ts'), { name: 'prelude', source: prelude });
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (name) => files.get(name)?.source ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const own = files.get(name);
    return own ? ts.createSourceFile(name, own.source, version) : getSourceFile(name, version, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([file, { name }]) => {
      const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(path.join(packageFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.startsWith('api'))
    .map((name) => path.join(folder, name));
}

/** The code blocks of the documents, by file and number. */
function codeBlocks(): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const file of ['README.md', ...filesBelow('docs', '.md')]) {
    const text = readFileSync(path.join(packageFolder, file), 'utf8');
    let number = 0;
    for (const match of text.matchAll(/^```ts\n([\s\S]*?)^```/gm))
      blocks.set(
        `${file}, block ${(number += 1)}`,
        `${match[1]!.replace(/^\/\/\/ <reference.*$/m, '')}\nexport {};`,
      );
  }
  return blocks;
}

/** The examples in comments, each with the imports that it needs. */
function commentExamples(): Map<string, string> {
  const origin = publicNames();
  const examples = new Map<string, string>();
  for (const file of filesBelow('src', '.ts')) {
    const source = readFileSync(path.join(packageFolder, file), 'utf8');
    for (const match of source.matchAll(/@example\s*\n([\s\S]*?)(?=\n\s*\*\s*@|\*\/)/g)) {
      const code = match[1]!.replace(/^\s*\* ?/gm, '').replace(/^```\w*$/gm, '');
      const line = source.slice(0, match.index).split('\n').length;
      const named = [...origin].filter(
        ([name]) =>
          new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`import[^;]*\\b${name}\\b`).test(code),
      );
      const imports = named.map(([name, entry]) => `import { ${name} } from '${entry}';`).join('\n');
      examples.set(`${file}:${line}`, `${imports}\n${code}\nexport {};`);
    }
  }
  return examples;
}

/** The functions and values that the entries export, each with the first entry that has it. */
function publicNames(): Map<string, string> {
  const names = new Map<string, string>();
  const entries = Object.keys(manifest.exports).filter((entry) => !/\*|\.json$|vite-client/.test(entry));
  const root = path.join(packageFolder, 'names.mts');
  const source = entries
    .map(
      (entry, index) =>
        `import * as n${index} from '${entry.replace('.', 'despatch')}'; export { n${index} };`,
    )
    .join('\n');
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === root ? ts.createSourceFile(name, source, version) : getSourceFile(name, version, ...rest);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === root || fileExists(name);
  const program = ts.createProgram([root], options, host);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(root)!)!;
  checker.getExportsOfModule(module).forEach((namespace, index) => {
    for (const symbol of checker.getExportsOfModule(checker.getAliasedSymbol(namespace))) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isValue = (target.flags & ts.SymbolFlags.Value) !== 0;
      if (isValue && !names.has(symbol.name))
        names.set(symbol.name, entries[index]!.replace('.', 'despatch'));
    }
  });
  return names;
}

describe.each([
  ['the code of the documents', codeBlocks()],
  ['the examples in comments', commentExamples()],
])('%s', (_, snippets) => {
  const errors = compile(snippets);
  test.each([...snippets.keys()])('%s compiles', (name) => {
    expect(errors.get(name)).toEqual([]);
  });
});
