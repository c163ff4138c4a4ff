import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearestName } from '../../catalogue/nearest-name.js';
import type { SiteFiles } from '../../checks/rule.js';

/**
 * Looks for the files that a site serves as they are. Nothing is read before a rule asks, and each folder once.
 *
 * @param folder - The folder whose files stand at the root of the site, such as `public`.
 */
export function filesOfSite(folder: string): SiteFiles {
  const names = new Map<string, ReadonlySet<string>>();
  const namesIn = (inner: string): ReadonlySet<string> => {
    let found = names.get(inner);
    if (!found) names.set(inner, (found = filesIn(inner)));
    return found;
  };
  return {
    folder: path.relative('', folder).replaceAll(path.sep, '/') || '.',
    has(address) {
      const file = fileOf(folder, address);
      return file !== undefined && namesIn(path.dirname(file)).has(path.basename(file));
    },
    nearest(address) {
      const file = fileOf(folder, address);
      const nearest = file && nearestName(path.basename(file), namesIn(path.dirname(file)));
      return nearest && address.replace(/[^/]*$/, () => encodeURI(nearest));
    },
  };
}

/** The file that stands at an address. None outside of the folder does. */
function fileOf(folder: string, address: string): string | undefined {
  const whole = path.join(folder, decoded(address.replace(/[?#].*$/s, '')));
  return whole.startsWith(path.join(folder, path.sep)) ? whole : undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The names of the files in a folder; of links, of what they lead to. */
function filesIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const isFile = (name: string): boolean =>
      statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() === true;
    return new Set(
      entries
        .filter((entry) => (entry.isSymbolicLink() ? isFile(entry.name) : entry.isFile()))
        .map(({ name }) => name),
    );
  } catch {
    return new Set();
  }
}
