/**
 * A plugin for Vite: checks a folder of content, and gives its documents as a module.
 *
 * @module despatch/vite
 */
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Problem } from '../problems/problem.js';
import type { CheckFolderOptions, FolderCheck } from '../source/check/check-folder.js';
import { createRepeatedCheck } from '../source/watch/repeated-check.js';
import { listOfProblems, worst } from './problem-text.js';
import { placeIn } from './vite-place.js';

/** Options of {@link despatch}. */
export interface DespatchPluginOptions extends Omit<
  CheckFolderOptions,
  'onProgress' | 'signal' | 'fix' | 'cacheFolder'
> {
  /** The folder of content, from Vite's root. */
  folder: string;
  /** What fails a build and covers the page under `vite dev`: `error` if absent, or `warning` too, or `never`. */
  failOn?: 'error' | 'warning' | 'never' | undefined;
}

/** The module that holds the documents. */
const moduleId = 'virtual:despatch';
/** Vite's mark of a module that is no file. */
const resolvedId = `\0${moduleId}`;

/** Time in which several changes of files are taken for one, in milliseconds. */
const quietTime = 50;

/**
 * Checks content with every build and change, and gives its documents as the module `virtual:despatch`.
 *
 * A build fails with the list of errors; `vite dev` shows them over the page until they are put right. When content
 * changes, modules that accept `virtual:despatch` are updated, and the page is loaded anew if there are none. Add
 * `/// <reference types="despatch/vite-client" />` for the types of the module.
 *
 * @example
 * export default { plugins: [despatch({ folder: 'content' })] };
 */
export function despatch({ folder, failOn = 'error', ...options }: DespatchPluginOptions): Plugin {
  let root = process.cwd();
  let checked: Promise<FolderCheck> | undefined;
  let again: (() => Promise<FolderCheck>) | undefined;
  const check = (): Promise<FolderCheck> => {
    again ??= createRepeatedCheck(path.resolve(root, folder), options);
    return (checked ??= again());
  };
  const failures = ({ problems }: FolderCheck): Problem[] => worst(problems, failOn);

  return {
    name: 'despatch',
    configResolved(config) {
      ({ root } = config);
    },
    async buildStart() {
      const isServing = this.environment.config.command === 'serve';
      if (this.meta.watchMode) this.addWatchFile(path.resolve(root, folder));
      // A server checks again when content changes, and not for each of its environments.
      if (!isServing) checked = undefined;
      const found = await check();
      const failing = failures(found);
      const rest = found.problems.filter(
        (problem) => !failing.includes(problem) && problem.severity !== 'info',
      );
      for (const problem of rest)
        this.warn({ message: listOfProblems([problem], root), ...placeIn(problem) });
      if (failing.length > 0 && !isServing) {
        this.error({ message: listOfProblems(failing, root), ...placeIn(failing[0]!) });
      }
    },
    configureServer(server) {
      const recheck = async (): Promise<Problem[]> => {
        checked = undefined;
        return failures(await check());
      };
      followContent(server, path.resolve(root, folder), {
        first: async () => failures(await check()),
        recheck,
      });
    },
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const { catalogue } = await check();
      return `export const documents = ${JSON.stringify(catalogue.documents)};\nexport default documents;\n`;
    },
  };
}

interface Checks {
  /** What fails in the check that is made anyway. */
  first(): Promise<Problem[]>;
  /** What fails in a new check. */
  recheck(): Promise<Problem[]>;
}

/** Checks again when content changes, shows what fails over the page, and brings the page up to date. */
function followContent(server: ViteDevServer, folder: string, { first, recheck }: Checks): void {
  let timer: NodeJS.Timeout | undefined;
  let shown: Problem[] = [];
  const cover = (): void => server.ws.send({ type: 'error', err: overlayError(shown, server.config.root) });
  const update = async (): Promise<void> => {
    const wasCovered = shown.length > 0;
    shown = await recheck();
    invalidateDocuments(server);
    if (shown.length > 0) cover();
    else await bringUpToDate(server, wasCovered);
  };
  const tell = (error: unknown): void => server.config.logger.error(String(error));
  const soon = (file: string): void => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      update().catch(tell);
    }, quietTime);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
  server.ws.on('connection', () => {
    if (shown.length > 0) cover();
  });
  first().then((failing) => {
    shown = failing;
    if (shown.length > 0) cover();
  }, tell);
}

/** Lets every environment of the server load the documents anew when they are next asked for. */
function invalidateDocuments(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(resolvedId);
    if (module) moduleGraph.invalidateModule(module);
  }
}

/** Updates the modules that take new documents. A page that was covered, or that a server renders, loads anew. */
async function bringUpToDate({ environments, ws }: ViteDevServer, wasCovered: boolean): Promise<void> {
  const { client } = environments;
  const module = client.moduleGraph.getModuleById(resolvedId);
  if (module && !wasCovered) await client.reloadModule(module);
  else ws.send({ type: 'full-reload' });
}

function overlayError(problems: readonly Problem[], root: string) {
  return { message: listOfProblems(problems, root), stack: '', plugin: 'despatch', ...placeIn(problems[0]!) };
}
