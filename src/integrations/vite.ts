/**
 * A plugin for Vite: checks a folder of content, and gives its documents as a module.
 *
 * @module despatch/vite
 */
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Problem } from '../problems/problem.js';
import { checkFolder, type CheckFolderOptions, type FolderCheck } from '../source/check-folder.js';
import { listOfProblems, worst } from './problem-text.js';

/** Options of {@link despatch}. */
export interface DespatchPluginOptions extends Omit<CheckFolderOptions, 'onProgress' | 'signal'> {
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
 * A build fails with the list of errors; `vite dev` shows the first one over the page until it is put right. Add
 * `/// <reference types="despatch/vite-client" />` for the types of the module.
 *
 * @example
 * export default { plugins: [despatch({ folder: 'content' })] };
 */
export function despatch({ folder, failOn = 'error', ...options }: DespatchPluginOptions): Plugin {
  let root = process.cwd();
  let checked: Promise<FolderCheck> | undefined;
  const check = (): Promise<FolderCheck> => (checked ??= checkFolder(path.resolve(root, folder), options));
  const failures = ({ problems }: FolderCheck): Problem[] => worst(problems, failOn);

  return {
    name: 'despatch',
    configResolved(config) {
      ({ root } = config);
    },
    async buildStart() {
      if (this.meta.watchMode) this.addWatchFile(path.resolve(root, folder));
      checked = undefined;
      const found = await check();
      const failing = failures(found);
      const rest = found.problems.filter(
        (problem) => !failing.includes(problem) && problem.severity !== 'info',
      );
      for (const problem of rest) this.warn({ message: listOfProblems([problem]), ...placeIn(problem) });
      const isServing = this.environment.config.command === 'serve';
      if (failing.length > 0 && !isServing) {
        this.error({ message: listOfProblems(failing), ...placeIn(failing[0]!) });
      }
    },
    configureServer(server) {
      followContent(server, path.resolve(root, folder), async () => {
        checked = undefined;
        return failures(await check());
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

/** Checks again when content changes, shows what fails over the page, and loads the page anew. */
function followContent(server: ViteDevServer, folder: string, recheck: () => Promise<Problem[]>): void {
  let timer: NodeJS.Timeout | undefined;
  let shown: Problem[] = [];
  const show = async (isChange: boolean): Promise<void> => {
    shown = await recheck();
    const module = server.moduleGraph.getModuleById(resolvedId);
    if (module) server.moduleGraph.invalidateModule(module);
    if (shown.length > 0) server.ws.send({ type: 'error', err: overlayError(shown) });
    else if (isChange) server.ws.send({ type: 'full-reload' });
  };
  const soon = (file: string): void => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      show(true).catch((error: unknown) => server.config.logger.error(String(error)));
    }, quietTime);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
  server.ws.on('connection', () => {
    if (shown.length > 0) server.ws.send({ type: 'error', err: overlayError(shown) });
  });
  show(false).catch((error: unknown) => server.config.logger.error(String(error)));
}

function overlayError(problems: readonly Problem[]) {
  const first = problems[0]!;
  return { message: listOfProblems(problems), stack: '', plugin: 'despatch', ...placeIn(first) };
}

/** The place of a problem as Vite and Rollup take it: with columns from 0. */
function placeIn({ file, line, column }: Problem) {
  if (file === undefined || line === undefined) return {};
  return { id: file, loc: { file, line, column: (column ?? 1) - 1 } };
}
