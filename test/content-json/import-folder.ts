import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toContentItem } from 'despatch/content-json';
import { checkFolder, loadCatalogue } from 'despatch/node';
import { afterEach, beforeEach } from 'vitest';
import { importItems, type ImportResult } from '../../src/cli/import/import-items.js';
import { itemTexts } from '../../src/cli/import/item-source.js';
import type { Problem } from '../../src/problems/problem.js';

const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };

/** A folder that items are imported into, new for each test. */
export interface ImportFolder {
  /** Where other files can be put. */
  path(name: string): string;
  /** The folder of content. */
  content(name?: string): string;
  /** Imports files, globs or `-`, which is `input`. */
  importNames(names: string[], options?: { force?: boolean; input?: string }): Promise<ImportResult>;
  /** Imports items from standard input. */
  importItems(items: readonly unknown[], options?: { force?: boolean }): Promise<ImportResult>;
  /** Every file of the folder of content with its text. */
  files(): Record<string, string>;
  /** The items that the folder gives, by base path and locale. */
  builtItems(): Promise<Map<string, unknown>>;
  errorsOf(result: { problems: readonly Problem[] }): Problem[];
  errorsOfCheck(): Promise<Problem[]>;
}

/** Makes a folder before each test, and takes it away after. */
export function useImportFolder(): ImportFolder {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'despatch-import-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const errorsOf = ({ problems }: { problems: readonly Problem[] }) =>
    problems.filter(({ severity }) => severity === 'error');
  const content = (name = '') => path.join(folder, 'content', name);
  const importNames: ImportFolder['importNames'] = (names, { force = false, input = '' } = {}) => {
    const texts = itemTexts(names, async function* () {
      // In pieces that cut lines and characters.
      const bytes = new TextEncoder().encode(input);
      for (let at = 0; at < bytes.length; at += 1001) yield bytes.slice(at, at + 1001);
    });
    return importItems(texts, content(), { force, signal: new AbortController().signal });
  };

  return {
    path: (name) => path.join(folder, name),
    content,
    importNames,
    importItems: (items, options) =>
      importNames(['-'], { ...options, input: items.map((item) => `${JSON.stringify(item)}\n`).join('') }),
    files() {
      const entries = readdirSync(content(), { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(content(), path.join(entry.parentPath, entry.name)));
      return Object.fromEntries(names.sort().map((name) => [name, readFileSync(content(name), 'utf8')]));
    },
    async builtItems() {
      const { catalogue } = await loadCatalogue(content());
      const items = catalogue.documents.map((document) => toContentItem(document, { catalogue, site }));
      return new Map(items.map((item) => [`${item.base_path} ${item.locale}`, item]));
    },
    errorsOf,
    errorsOfCheck: async () => errorsOf(await checkFolder(content())),
  };
}
