import type { Position } from 'unist';

/** Turns offsets of a source into lines and columns, which count from 1 as in unist. */
export class Positions {
  private readonly starts: number[] = [0];
  private cursor = 0;

  constructor(source: string) {
    const carriageReturns = source.includes('\r');
    for (
      let at = nextBreak(source, 0, carriageReturns);
      at !== -1;
      at = nextBreak(source, at, carriageReturns)
    ) {
      this.starts.push(at);
    }
  }

  /** The position from one offset of the source to another. */
  between(start: number, end: number): Position {
    return { start: this.pointAt(start), end: this.pointAt(end < start ? start : end) };
  }

  private pointAt(offset: number): Position['start'] {
    const { starts } = this;
    let line = this.cursor;
    if (starts[line]! > offset) line = this.search(offset, 0, line);
    else if (line + 1 < starts.length && starts[line + 1]! <= offset) {
      line++;
      if (line + 1 < starts.length && starts[line + 1]! <= offset)
        line = this.search(offset, line, starts.length - 1);
    }
    this.cursor = line;
    return { line: line + 1, column: offset - starts[line]! + 1, offset };
  }

  private search(offset: number, low: number, high: number): number {
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Offset of the start of the next line, or -1. */
function nextBreak(source: string, from: number, carriageReturns: boolean): number {
  const feed = source.indexOf('\n', from);
  if (!carriageReturns) return feed === -1 ? -1 : feed + 1;
  const end = feed === -1 ? source.length : feed;
  for (let at = from; at < end; at++) {
    if (source.charCodeAt(at) !== 13) continue;
    return source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return feed === -1 ? -1 : feed + 1;
}
