import type { TextMap } from './text-map.js';

/** Where a value stands: offsets in a text. */
export interface Location {
  start: number;
  end: number;
  /** If it is a text value: what it says, and where each part of it stands, as far as that can be told. */
  text?: { value: string; map: TextMap | undefined } | undefined;
}

/** Moves a location by the offset at which its text begins in the file. */
export function shiftLocation(location: Location, by: number): Location {
  if (by === 0) return location;
  const { start, end, text } = location;
  const moved: Location = { start: start + by, end: end + by };
  if (text) {
    const map = text.map;
    moved.text = { value: text.value, map: map && { toSource: (offset) => map.toSource(offset) + by } };
  }
  return moved;
}
