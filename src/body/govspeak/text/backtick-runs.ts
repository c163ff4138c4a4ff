/** The runs of backticks in a text, so that one that nothing closes is known without a search. */
export class BacktickRuns {
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  /** The longest run from each one on. */
  private readonly longest: number[];

  constructor(text: string) {
    for (const match of text.matchAll(/`+/g)) {
      this.starts.push(match.index);
      this.lengths.push(match[0].length);
    }
    this.longest = [...this.lengths];
    for (let run = this.longest.length - 2; run >= 0; run--) {
      this.longest[run] = Math.max(this.longest[run]!, this.longest[run + 1]!);
    }
  }

  /** First place between two offsets where at least `length` backticks stand, or -1. */
  find(length: number, from: number, end: number): number {
    for (let run = this.firstFrom(from); run < this.starts.length; run++) {
      const start = this.starts[run]!;
      if (start + length > end || this.longest[run]! < length) return -1;
      if (this.lengths[run]! >= length) return start;
    }
    return -1;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
