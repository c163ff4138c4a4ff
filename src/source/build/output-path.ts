/** The outputs of a document, by the ending of their files. */
export const outputEndings = ['.html', '.json', '.jsonld'] as const;
export type OutputEnding = (typeof outputEndings)[number];

/** A part of a path that is a plain name: no `..`, nothing hidden, nothing that a file system takes for a separator. */
const plainPart = /^(?!\.)[^\0-\x1f\\/:]+$/;

/** Longest name of a file that common file systems take, less the longest ending. */
const longestPart = 240;

/**
 * The path of a document's outputs below the output folder, without an ending.
 *
 * @returns Nothing if the address cannot be a path that stays in the folder.
 */
export function outputPathOf(basePath: string): string | undefined {
  if (basePath === '/') return 'index';
  const parts = basePath.slice(1).split('/');
  const isSafe =
    basePath.startsWith('/') && parts.every((part) => plainPart.test(part) && part.length <= longestPart);
  return isSafe ? parts.join('/') : undefined;
}
