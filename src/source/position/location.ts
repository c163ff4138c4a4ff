import type { Quoting } from './quoting.js';
import type { TextMap } from './text-map.js';

/** A text value as a file has it. */
export interface LocatedText {
  /** What it says. */
  value: string;
  /** Where each part of it stands, as far as that can be told. */
  map: TextMap | undefined;
  /** How it is written. */
  quoting: Quoting;
}

/** Where a value stands: offsets in a text. */
export interface Location {
  start: number;
  end: number;
  /** If it is a text value: what it says, and how. */
  text?: LocatedText | undefined;
}

/** Where what has no place of its own is shown. */
export const startOfFile: Location = { start: 0, end: 0 };

/** Moves a location by the offset at which its text begins in the file. */
export function shiftLocation(location: Location, by: number): Location {
  if (by === 0) return location;
  const { start, end, text } = location;
  const moved: Location = { start: start + by, end: end + by };
  if (text) {
    const map = text.map;
    moved.text = { ...text, map: map && { toSource: (offset) => map.toSource(offset) + by } };
  }
  return moved;
}
