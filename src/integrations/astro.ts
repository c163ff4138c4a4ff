/**
 * A content loader for Astro: a folder of content as collections.
 *
 * @module despatch/astro
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

import { treeToHtml } from '../body/to-html.js';
import type { CheckFolderOptions, FolderCheck } from '../source/check/check-folder.js';
import { createRepeatedCheck } from '../source/watch/repeated-check.js';
import type { Content, ContentKind, ContentOf } from '../types/content.js';
import { listOfProblems, worst } from './problem-text.js';

/** Options of {@link despatchLoader}. */
export interface DespatchLoaderOptions<Kind extends ContentKind> extends Omit<
  CheckFolderOptions,
  'onProgress' | 'signal' | 'fix' | 'cacheFolder'
> {
  /** The folder of content, from the folder of the site. */
  folder: string;
  /** The kind of content of the collection, such as `news-story`. */
  kind: Kind;
  /** What fails the sync: `error` if absent, or `warning` too, or `never`. */
  failOn?: 'error' | 'warning' | 'never' | undefined;
}

/** Time in which several changes of files are taken for one, in milliseconds. */
const quietTime = 50;

/**
 * Loads the documents of one kind into a collection. The id of an entry is its slug, with the locale behind a point
 * if that is not `en`; `entry.data` is the document, and `render(entry)` gives its body.
 *
 * Problems are logged with their places: errors of the whole folder, and warnings of the kind. An error stops a
 * build; under `astro dev` the entries that are right stay.
 *
 * @example
 * const news = defineCollection({ loader: despatchLoader({ folder: 'content', kind: 'news-story' }) });
 */
export function despatchLoader<Kind extends ContentKind>(
  options: DespatchLoaderOptions<Kind>,
): Loader & { readonly kind: Kind } {
  const { folder, kind } = options;
  return {
    name: 'despatch',
    kind,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const content = path.resolve(root, folder);
      const check = createRepeatedCheck(content, checkOptionsOf(options));
      const load = async (): Promise<void> => loadInto(context, await check(), root, options);
      await load();
      followContent(context, content, load);
    },
  };
}

function checkOptionsOf({
  kind: _kind,
  failOn: _failOn,
  folder: _folder,
  ...options
}: DespatchLoaderOptions<ContentKind>): CheckFolderOptions {
  return options;
}

async function loadInto(
  context: LoaderContext,
  check: FolderCheck,
  root: string,
  { kind, failOn = 'error' }: DespatchLoaderOptions<ContentKind>,
): Promise<void> {
  const { logger, store, watcher } = context;
  const failing = worst(check.problems, failOn);
  for (const problem of check.problems) {
    // Each collection checks the whole folder; warnings are for the one of their kind.
    const isOwn = problem.document === undefined || problem.document.kind === kind;
    if (failing.includes(problem) || problem.severity === 'info') continue;
    if (isOwn || problem.severity === 'error') logger.warn(listOfProblems([problem], root));
  }
  if (failing.length > 0 && !watcher)
    throw new Error(`The content has errors.\n${listOfProblems(failing, root)}`);
  for (const problem of failing) logger.error(listOfProblems([problem], root));
  const known = new Set(store.keys());
  for (const content of check.catalogue.documents) {
    if (content.kind !== kind) continue;
    known.delete(await storeEntry(context, content, check, root));
  }
  for (const id of known) store.delete(id);
}

/** Puts a document into the store, and gives the id of its entry. */
async function storeEntry(
  { store, parseData, generateDigest }: LoaderContext,
  content: ContentOf<ContentKind>,
  check: FolderCheck,
  root: string,
): Promise<string> {
  const id = idOf(content);
  const file = check.fileOf(content);
  const data = await parseData({ id, data: content as unknown as Record<string, unknown> });
  const html = treeToHtml(check.catalogue.document(content).tree);
  store.set({
    id,
    data,
    digest: generateDigest({ data, html }),
    ...(file !== undefined && { filePath: path.relative(root, file).replaceAll('\\', '/') }),
    ...(html !== '' && { rendered: { html } }),
  });
  return id;
}

function idOf({ slug, locale = 'en' }: Content): string {
  return locale === 'en' ? slug : `${slug}.${locale}`;
}

function followContent({ watcher, logger }: LoaderContext, folder: string, load: () => Promise<void>): void {
  if (!watcher) return;
  let timer: NodeJS.Timeout | undefined;
  const soon = (file: string): void => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      load().catch((error: unknown) => logger.error(String(error)));
    }, quietTime);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, soon);
}
