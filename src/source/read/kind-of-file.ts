import picomatch from 'picomatch';
import type { ContentKind } from '../../types/content.js';
import { kindOfFolder, type KindOfFile } from './file-name.js';

/**
 * Makes a {@link KindOfFile} for a project's own folders beside those that are named after a kind.
 *
 * A folder of the project counts at any depth, as `news/` does. Of several that hold a file, the nearest says the
 * kind; of two names for one folder, the one that was given last.
 *
 * @param folders - Kinds by folder: a name, the end of a path or a glob pattern, such as `cms/posts` or `posts-*`.
 */
export function kindOfFileIn(folders: Readonly<Record<string, ContentKind>>): KindOfFile {
  const own = Object.entries(folders)
    .map(([pattern, kind]) => {
      const plain = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+(?:\*\*?)?$/, '');
      return { matches: picomatch([plain, `**/${plain}`], { dot: true }), kind };
    })
    .reverse();
  const known = new Map<string, ContentKind | undefined>();
  const kindOfPath = (folder: string): ContentKind | undefined => {
    if (known.has(folder)) return known.get(folder);
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    const kind =
      own.find(({ matches }) => matches(folder))?.kind ??
      (Object.hasOwn(kindOfFolder, name) ? kindOfFolder[name] : undefined) ??
      (folder.includes('/') ? kindOfPath(above(folder)) : undefined);
    known.set(folder, kind);
    return kind;
  };
  return (file) => kindOfPath(above(file));
}

function above(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
