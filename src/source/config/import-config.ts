import { createRequire } from 'node:module';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { problemOf } from '../../problems/kind.js';
import { configNotLoaded } from '../../problems/kinds/config.js';
import type { Problem } from '../../problems/problem.js';

/** What a configuration program exports, or why it could not be loaded. */
export interface ImportedConfig {
  value?: unknown;
  problem?: Problem | undefined;
}

/** Runs a configuration written in JavaScript or TypeScript and gives its default export. */
export async function importConfig(file: string): Promise<ImportedConfig> {
  const whole = path.resolve(file);
  try {
    const module = /\.m?ts$/.test(file) ? await importTypeScript(whole) : await importFresh(whole);
    const value = await (module as { default?: unknown }).default;
    if (value !== undefined) return { value };
    return { problem: failed(file, 'It has no default export: begin it with `export default`.') };
  } catch (error) {
    return { problem: failed(file, `It says: ${messageOf(error)}`, placeOf(error, whole)) };
  }
}

/** A configuration that changed while watching must not come from the module cache. */
async function importFresh(file: string): Promise<unknown> {
  const { mtimeMs } = await import('node:fs/promises').then(({ stat }) => stat(file));
  return import(`${pathToFileURL(file).href}?${mtimeMs}`);
}

/**
 * Node strips types itself from 22.18. Before that the project's own TypeScript turns the file into JavaScript,
 * beside it and for the moment of the import only, so that what it imports is found.
 */
async function importTypeScript(file: string): Promise<unknown> {
  if ((process.features as { typescript?: unknown }).typescript) return importFresh(file);
  const typescript = requireTypeScript(file);
  const { outputText } = typescript.transpileModule(await readFile(file, 'utf8'), {
    fileName: file,
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 },
  });
  const beside = path.join(path.dirname(file), `.despatch.config.${process.pid}.${Date.now()}.mjs`);
  await writeFile(beside, outputText);
  try {
    return await import(pathToFileURL(beside).href);
  } finally {
    await rm(beside, { force: true });
  }
}

function requireTypeScript(file: string): typeof import('typescript') {
  try {
    return createRequire(file)('typescript') as typeof import('typescript');
  } catch {
    throw new Error(
      'a configuration in TypeScript needs Node 22.18, or the package `typescript` in your project.',
    );
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]!.slice(0, 500);
}

/** Where in the file an error was thrown, by its stack. */
function placeOf(error: unknown, file: string): { line: number; column: number } | undefined {
  if (!(error instanceof Error)) return undefined;
  const lines = (error.stack ?? '').split('\n').filter((line) => line.includes(path.basename(file)));
  const match = /:(\d+):(\d+)\)?$/.exec(lines[0] ?? '') ?? /:(\d+)$/.exec(lines[0] ?? '');
  return match ? { line: Number(match[1]), column: Number(match[2] ?? 1) } : undefined;
}

function failed(file: string, reason: string, place = { line: 1, column: 1 }): Problem {
  const { line, column } = place;
  return { ...problemOf(configNotLoaded, { reason }), file, line, column, endLine: line, endColumn: column };
}
