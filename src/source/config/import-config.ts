import { randomUUID } from 'node:crypto';
import { rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeValue } from '../../problems/describe-value.js';
import { problemOf } from '../../problems/kind.js';
import { configNotLoaded } from '../../problems/kinds/config.js';
import type { Problem } from '../../problems/problem.js';
import { placeAt } from '../position/place-at.js';
import { isFields } from '../read/parse-source.js';
import type { SourceFile } from '../read/source-file.js';
import { placeOfError } from './place-of-error.js';

/** What a configuration program exports, or why it could not be loaded. */
export interface ImportedConfig {
  value?: unknown;
  problem?: Problem | undefined;
}

/** Runs a configuration written in JavaScript or TypeScript and gives its default export. */
export async function importConfig(file: string, source: SourceFile): Promise<ImportedConfig> {
  const whole = path.resolve(file);
  try {
    const module = /\.m?ts$/.test(file) ? await importTypeScript(whole, source) : await importFresh(whole);
    const value = await (module as { default?: unknown }).default;
    if (isFields(value)) return { value };
    const reason =
      value === undefined
        ? 'It has no default export: begin it with `export default`.'
        : `Its default export is ${typeof value === 'function' ? 'a function' : describeValue(value)}. Export the configuration itself.`;
    return { problem: failed(source, reason, 0) };
  } catch (error) {
    return { problem: failed(source, `It says: ${messageOf(error)}`, placeOfError(error, whole, source)) };
  }
}

/** A configuration that changed while watching must not come from the module cache. */
async function importFresh(file: string): Promise<unknown> {
  const { mtimeMs } = await stat(file);
  return import(`${pathToFileURL(file).href}?${mtimeMs}`);
}

/**
 * Node strips types itself from 22.18. Before that the project's own TypeScript turns the file into JavaScript,
 * beside it and for the moment of the import only, so that what it imports is found.
 */
async function importTypeScript(file: string, { text }: SourceFile): Promise<unknown> {
  if ((process.features as { typescript?: unknown }).typescript) return importFresh(file);
  const typescript = requireTypeScript(file);
  const { outputText, diagnostics } = typescript.transpileModule(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      module: typescript.ModuleKind.ESNext,
      target: typescript.ScriptTarget.ES2022,
      inlineSourceMap: true,
    },
  });
  for (const { messageText, start } of diagnostics ?? [])
    throw new FaultAt(typescript.flattenDiagnosticMessageText(messageText, ' '), start ?? 0);
  const beside = path.join(path.dirname(file), `.despatch.config.${randomUUID()}.mjs`);
  await writeFile(beside, outputText);
  const { sourceMapsEnabled } = process as { sourceMapsEnabled?: boolean };
  try {
    process.setSourceMapsEnabled(true);
    const module = (await import(pathToFileURL(beside).href)) as { default?: unknown };
    return { default: await module.default };
  } catch (error) {
    // The stack is written, by the source map, when it is first read.
    if (error instanceof Error) void error.stack;
    throw error;
  } finally {
    process.setSourceMapsEnabled(sourceMapsEnabled === true);
    await rm(beside, { force: true });
  }
}

/** A fault at an offset of the source. */
export class FaultAt extends Error {
  constructor(
    message: string,
    readonly start: number,
  ) {
    super(message);
  }
}

function requireTypeScript(file: string): typeof import('typescript') {
  try {
    return createRequire(file)('typescript') as typeof import('typescript');
  } catch {
    throw new FaultAt(
      'a configuration in TypeScript needs Node 22.18, or the package `typescript` in your project.',
      0,
    );
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]!.slice(0, 500);
}

function failed(source: SourceFile, reason: string, start: number): Problem {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = start;
  const end = start + rest.exec(source.text)![0].trimEnd().length;
  return placeAt(problemOf(configNotLoaded, { reason }), source, start, end);
}
