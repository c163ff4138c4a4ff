/**
 * Finds the last of some numbers that is not above another.
 *
 * @param startOf - Gives each number by its index. They must not fall.
 * @returns Its index, and -1 if all are above.
 */
export function lastAtOrBefore(offset: number, count: number, startOf: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A part of a text. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Whether one of some parts, in order and apart from each other, holds a stretch. */
export function isInside(parts: ReadonlyArray<Part>, { start, end }: Part): boolean {
  const part = parts[lastAtOrBefore(start, parts.length, (index) => parts[index]!.start)];
  return part !== undefined && end <= part.end;
}
