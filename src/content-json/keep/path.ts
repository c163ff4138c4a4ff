import type { JsonValue } from '../../types/parts/json.js';
import { define, isObject } from './json.js';

const needsEscape = /[~/]/;

/** Writes a key as one step of a path: as in a JSON pointer, a slash in it is `~1`. */
function stepOf(key: string | number): string {
  if (typeof key === 'number' || !needsEscape.test(key)) return String(key);
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Gives the path of a key of the value at a path. The outermost value has the empty path. */
export function pathTo(parent: string, key: string | number): string {
  return parent === '' ? stepOf(key) : `${parent}/${stepOf(key)}`;
}

/** Gives the keys of a path from the outside in. */
function keysOf(path: string): string[] {
  return path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Gives the value at a path, or `undefined`. */
export function valueAt(value: JsonValue, path: string): JsonValue | undefined {
  let found: JsonValue | undefined = value;
  for (const key of keysOf(path)) {
    found = childOf(found, key);
    if (found === undefined) return undefined;
  }
  return found;
}

/** Sets the value at a path if there is something around it, or removes it if the value is `undefined`. */
export function setAt(value: JsonValue, path: string, changed: JsonValue | undefined): void {
  const keys = keysOf(path);
  const last = keys.pop()!;
  const parent = keys.length === 0 ? value : valueAt(value, keys.map(stepOf).join('/'));
  if (Array.isArray(parent)) {
    if (changed !== undefined && Number(last) < parent.length) parent[Number(last)] = changed;
  } else if (isObject(parent)) {
    if (changed === undefined) delete parent[last];
    else define(parent, last, changed);
  }
}

function childOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
