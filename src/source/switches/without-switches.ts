import type { TextMap } from '../position/text-map.js';
import { htmlSwitches, mayHoldSwitches, removalOf } from './switch-comments.js';

/** A body without its switches, and where each part of it stands in the body with them. */
export interface BodyWithoutSwitches {
  value: string;
  map: TextMap;
}

/**
 * Takes the comments that switch rules off out of a body. They are for the check alone: Govspeak would take one
 * before a heading or a table for the beginning of a paragraph.
 *
 * @returns Nothing if the body has none.
 */
export function withoutSwitches(body: string): BodyWithoutSwitches | undefined {
  if (!mayHoldSwitches(body)) return undefined;
  const comments = htmlSwitches(body, { start: 0, end: body.length });
  if (comments.length === 0) return undefined;
  let value = '';
  let at = 0;
  /** Offset in the value from which on so many units are missing. */
  const gaps: { from: number; missing: number }[] = [];
  let missing = 0;
  for (const comment of comments) {
    const { start, end, opensLine } = removalOf(body, comment);
    value += body.slice(at, Math.max(at, start));
    missing += end - Math.max(at, start);
    at = end;
    // What ends before a comment ends there; what begins behind one that opens its line begins there.
    gaps.push({ from: opensLine ? value.length : value.length + 1, missing });
  }
  value += body.slice(at);
  return { value, map: { toSource: (offset) => offset + missingBefore(gaps, offset) } };
}

function missingBefore(gaps: readonly { from: number; missing: number }[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]!.from <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : gaps[low - 1]!.missing;
}
