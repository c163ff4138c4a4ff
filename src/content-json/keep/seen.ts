import type { JsonValue } from '../../types/parts/json.js';
import { isSame } from './json.js';

/** Up to this many characters of JSON a value is kept as it is. */
const longestKept = 200;

/**
 * Gives what is kept of a value to tell later whether it is still the same: the value if it is short, else
 * its length and a sum over it.
 */
export function seenAs(value: JsonValue): JsonValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  const text = JSON.stringify(value);
  return text.length <= longestKept ? value : `${text.length} characters, sum ${sumOf(text)}`;
}

/** Whether a value is still what it was when {@link seenAs} was given it. */
export function isStill(value: JsonValue | undefined, seen: JsonValue | undefined): boolean {
  return isSame(value === undefined ? undefined : seenAs(value), seen);
}

/** The 32-bit FNV-1a sum, in hexadecimal digits. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
