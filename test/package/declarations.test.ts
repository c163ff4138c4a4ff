import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packageFolder } from './built.js';

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noEmit: true,
  types: [],
};

/** A file of somebody who imports the package by its name. It is never written to the disk. */
function languageServiceFor(source: string) {
  const fileName = path.join(packageFolder, 'importer.mts');
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [fileName],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === fileName ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => packageFolder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => name === fileName || ts.sys.fileExists(name),
    readFile: (name) => (name === fileName ? source : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
  };
  const service = ts.createLanguageService(host);
  return {
    service,
    fileName,
    hoverOn(marker: string) {
      const info = service.getQuickInfoAtPosition(fileName, source.indexOf(marker));
      return {
        signature: ts.displayPartsToString(info?.displayParts),
        comment: ts.displayPartsToString(info?.documentation),
      };
    },
  };
}

const models = ['NewsStory', 'Organisation', 'GovernmentEra', 'Strategy', 'StrategyStrand', 'Person', 'Role'];

describe('in an importer’s editor', () => {
  const source = `
    import type * as models from 'despatch';
    ${models.map((name) => `declare const ${name}Value: models.${name};`).join('\n')}
    NewsStoryValue.firstPublishedAt;
    export {};
  `;
  const { service, fileName, hoverOn } = languageServiceFor(source);

  test('the import compiles', () => {
    expect(service.getSemanticDiagnostics(fileName).map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each(models)('%s shows its name and its comment', (name) => {
    const hover = hoverOn(`${name};`);
    expect(hover.signature).toContain(name);
    expect(hover.comment).not.toBe('');
  });

  test('a field shows its type and its comment', () => {
    const hover = hoverOn('firstPublishedAt;');
    expect(hover.signature).toBe('(property) NewsStory.firstPublishedAt: string');
    expect(hover.comment).toContain('Moment of first publication');
  });

  test.each(models)('every field of %s has a comment', (name) => {
    const checker = service.getProgram()!.getTypeChecker();
    const file = service.getProgram()!.getSourceFile(fileName)!;
    const values = checker.getSymbolsInScope(file, ts.SymbolFlags.Variable);
    const value = values.find((symbol) => symbol.name === `${name}Value`)!;
    const fields = checker.getTypeOfSymbolAtLocation(value, file).getProperties();
    const silent = fields.filter(
      (field) => ts.displayPartsToString(field.getDocumentationComment(checker)) === '',
    );
    expect(silent.map((field) => field.name)).toEqual([]);
  });
});

test('importing a model’s type from despatch/types loads no zod', () => {
  const { service } = languageServiceFor(
    `import type { NewsStory } from 'despatch/types'; declare const story: NewsStory; export { story };`,
  );
  const files = service
    .getProgram()!
    .getSourceFiles()
    .map(({ fileName }) => fileName);
  expect(files.some((file) => file.includes('/dist/'))).toBe(true);
  expect(files.filter((file) => file.includes('node_modules/zod'))).toEqual([]);
});

test('the types of what renders load no zod either', () => {
  const { service } = languageServiceFor(`
    import { createCatalogue } from 'despatch/catalogue';
    import { toHtml } from 'despatch/html';
    import { toJsonLd } from 'despatch/json-ld';
    export const all = [createCatalogue, toHtml, toJsonLd];
  `);
  const files = service
    .getProgram()!
    .getSourceFiles()
    .map(({ fileName }) => fileName);
  expect(files.filter((file) => file.includes('node_modules/zod'))).toEqual([]);
});
