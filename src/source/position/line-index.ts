/** A position in a text. */
export interface Position {
  /** Line, from 1. */
  line: number;
  /** Column, from 1, in UTF-16 units. */
  column: number;
}

/** The lines of a text, to turn offsets into lines and columns and back. */
export interface LineIndex {
  positionOf(offset: number): Position;
  /** Where a line begins. */
  startOf(line: number): number;
  readonly count: number;
}

/** Indexes the lines of a text. A line ends with a line feed, a carriage return or both. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return {
    count: starts.length,
    startOf: (line) => starts[line - 1] ?? text.length,
    positionOf(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
  };
}
