import { BacktickRuns } from './backtick-runs.js';

/**
 * A text that remembers where each of its characters came from.
 *
 * Block markers are cut away line by line before the next layer reads what is left, as kramdown does, so a
 * layer sees a text that the author never wrote. This keeps positions true: it is a list of pieces, each
 * either a run of the source or something inserted at one place of it.
 */
export class MappedText {
  /** Index of the piece that was asked for last; most questions come in order. */
  private cursor = 0;
  private wordsEnd: number | undefined;
  private runs: BacktickRuns | undefined;
  private readonly found = new Map<string, { from: number; at: number }>();

  /**
   * @param text - The characters. Every text that blocks are read from ends in a line feed.
   * @param offsets - Where each piece starts in `text`, ascending from 0.
   * @param origins - Where each piece comes from: an offset in the source for a run of it, `~offset` for
   * characters that stand nowhere in the source.
   * @param ends - Where in the source the second kind of piece ends, by its index, if that is elsewhere.
   */
  constructor(
    readonly text: string,
    readonly offsets: readonly number[] = [0],
    readonly origins: readonly number[] = [0],
    readonly ends?: ReadonlyMap<number, number>,
  ) {}

  /** Offset in the source of a character, or of the place where it was inserted. */
  originOf(offset: number): number {
    const piece = this.pieceAt(offset);
    const origin = this.origins[piece]!;
    return origin < 0 ? ~origin : origin + offset - this.offsets[piece]!;
  }

  /**
   * Offset in the source behind the last character of a range that ends before `offset`. White space at the
   * end of the text does not count, so that what is inside a block never ends behind it.
   */
  originOfEnd(offset: number): number {
    const end = Math.min(offset, (this.wordsEnd ??= this.text.trimEnd().length));
    if (end === 0) return this.originOf(0);
    const piece = this.pieceAt(end - 1);
    const origin = this.origins[piece]!;
    return origin < 0 ? (this.ends?.get(piece) ?? ~origin) : origin + end - this.offsets[piece]!;
  }

  /**
   * First place of `needle` from `from` on, or -1.
   *
   * The last answer for each needle is kept, so that asking again and again for a closing mark that is not
   * there costs one walk through the text and not one for each opening mark.
   */
  find(needle: string, from: number): number {
    const last = this.found.get(needle);
    if (last && last.from <= from && (last.at === -1 || from <= last.at)) return last.at;
    const at = this.text.indexOf(needle, from);
    this.found.set(needle, { from, at });
    return at;
  }

  /** First place between two offsets where at least `length` backticks stand, or -1. */
  findBackticks(length: number, from: number, end: number): number {
    this.runs ??= new BacktickRuns(this.text);
    return this.runs.find(length, from, end);
  }

  /** Index of the piece that holds the character at `offset`. */
  pieceAt(offset: number): number {
    const { offsets } = this;
    let piece = this.cursor;
    if (offsets[piece]! <= offset) {
      const next = offsets[piece + 1];
      if (next === undefined || offset < next) return piece;
      const afterNext = offsets[piece + 2];
      if (afterNext === undefined || offset < afterNext) return (this.cursor = piece + 1);
    }
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offsets[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    piece = low;
    return (this.cursor = piece);
  }
}

/** Puts a {@link MappedText} together from parts of another one and from inserted characters. */
export class MappedTextBuilder {
  private text = '';
  private readonly offsets: number[] = [];
  private readonly origins: number[] = [];
  private ends: Map<number, number> | undefined;

  /** How many characters there are so far. */
  get length(): number {
    return this.text.length;
  }

  /** Appends the characters from `start` to before `end` of another text. */
  slice(source: MappedText, start: number, end: number): this {
    if (start >= end) return this;
    let piece = source.pieceAt(start);
    let at = start;
    while (at < end) {
      const origin = source.origins[piece]!;
      const next = source.offsets[piece + 1] ?? end;
      this.piece(this.text.length + at - start, origin < 0 ? origin : origin + at - source.offsets[piece]!);
      this.keepEnd(source.ends?.get(piece));
      at = next < end ? next : end;
      piece++;
    }
    this.text += source.text.slice(start, end);
    return this;
  }

  /** Appends characters that stand nowhere in the source, with the place that they stand for. */
  insert(text: string, origin: number, end?: number): this {
    if (text === '') return this;
    this.piece(this.text.length, ~origin);
    this.keepEnd(end);
    this.text += text;
    return this;
  }

  build(): MappedText {
    if (this.offsets.length === 0) return new MappedText('');
    return new MappedText(this.text, this.offsets, this.origins, this.ends);
  }

  private keepEnd(end: number | undefined): void {
    if (end !== undefined) (this.ends ??= new Map()).set(this.origins.length - 1, end);
  }

  private piece(offset: number, origin: number): void {
    const last = this.origins.length - 1;
    if (last >= 0) {
      const previous = this.origins[last]!;
      const continues = previous >= 0 && previous + offset - this.offsets[last]! === origin;
      if (continues || (previous < 0 && previous === origin)) return;
    }
    this.offsets.push(offset);
    this.origins.push(origin);
  }
}
