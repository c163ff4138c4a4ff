import { existsSync } from 'node:fs';

/** Time between two looks, in milliseconds. */
const lookTime = 500;

/** What a look for roots tells. */
export interface RootsListener {
  /** A root has come back: it has to be watched anew. */
  onReturn(root: string): void;
  /** A root has gone, or came back a look ago, so that it is watched by now. */
  onChange(root: string): void;
}

/** A look for roots that goes on. */
export interface RootsLook {
  /** Takes for gone what may be back before the next look. */
  lose(root: string): void;
  end(): void;
}

/**
 * Looks again and again whether the roots of a watch are there. The system tells nothing of a folder that is deleted
 * and made again, or of a link that is.
 *
 * @param roots - Folders and files. The list may grow.
 */
export function lookForRoots(roots: readonly string[], { onReturn, onChange }: RootsListener): RootsLook {
  const lost = new Set(roots.filter((root) => !existsSync(root)));
  let returned: string[] = [];
  const look = (): void => {
    const watched = returned;
    returned = [];
    for (const root of watched) onChange(root);
    for (const root of roots) {
      const isThere = existsSync(root);
      if (isThere !== lost.has(root)) continue;
      if (isThere) {
        lost.delete(root);
        returned.push(root);
        onReturn(root);
      } else {
        lost.add(root);
        onChange(root);
      }
    }
  };
  const timer = setInterval(look, lookTime);
  return { lose: (root) => void lost.add(root), end: () => clearInterval(timer) };
}
