import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The name of a file from a folder, as services want it that know a repository by its root: `content/a.md` for
 * `./content/a.md`. A file outside of the folder keeps its whole path.
 */
export function nameFrom(root: string, file: string): string {
  const whole = path.resolve(root, file);
  const relative = path.relative(root, whole);
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return (isOutside ? whole : relative).replaceAll(path.sep, '/');
}

/** The address of a folder, which ends in a slash. */
export function addressOfFolder(folder: string): string {
  return pathToFileURL(`${folder}${path.sep}`).href;
}

/** The name of a file from a folder as a relative address, or the whole address of a file outside of it. */
export function addressFrom(root: string, file: string): string {
  const name = nameFrom(root, file);
  if (path.isAbsolute(name)) return pathToFileURL(name).href;
  return name.split('/').map(escapeSegment).join('/');
}

/** Writes a part of a path for an address: line feeds and emoji as escapes, what names no character as U+FFFD. */
function escapeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
