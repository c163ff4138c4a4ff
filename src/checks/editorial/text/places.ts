import type { Text } from 'hast';
import { align } from './align.js';
import type { Located } from './prose.js';
import type { BodyReading } from './read-body.js';
import { lastAtOrBefore } from './search.js';

/** Where each unit of a text node stands in the source. */
type Offsets = 'as written' | readonly number[] | undefined;

/** Finds stretches of a text that was read from a tree in the source of the tree. */
export class Places {
  private readonly pieces: BodyReading['pieces'];
  private readonly pieceStarts: BodyReading['pieceStarts'];
  private offsets: Map<number, Offsets> | undefined;

  constructor(
    reading: Pick<BodyReading, 'pieces' | 'pieceStarts'>,
    private readonly source: string,
    private readonly isBody: boolean,
  ) {
    this.pieces = reading.pieces;
    this.pieceStarts = reading.pieceStarts;
  }

  /** Where a stretch of the text stands in the source, and whether nothing but text stands there. */
  locate(start: number, end: number): Located | undefined {
    const last = this.pieceAt(Math.max(0, end - 1));
    const first = end > start ? this.pieceAt(start) : last;
    const to = this.placeIn(last, end, true);
    const from = end > start ? this.placeIn(first, start) : to;
    if (from === undefined || to === undefined || to < from) return undefined;
    return {
      start: from,
      end: to,
      replaceable: first === last && (!this.isBody || !/[\n<>]/.test(this.source.slice(from, to))),
    };
  }

  /** The index of the piece that holds an offset of the text. */
  private pieceAt(offset: number): number {
    return lastAtOrBefore(offset, this.pieces.length, (index) => this.pieceStarts[index]!);
  }

  /** Where an offset of the text that falls into a piece stands in the source. */
  private placeIn(piece: number, offset: number, isEnd = false): number | undefined {
    const node: Text | undefined = this.pieces[piece];
    const sourceStart = node?.position?.start.offset;
    if (node === undefined || sourceStart === undefined) return undefined;
    const { value } = node;
    const index = Math.min(offset - this.pieceStarts[piece]!, value.length);
    const offsets = this.offsetsOf(piece, node);
    if (offsets === 'as written') return sourceStart + index;
    if (!offsets) return undefined;
    if (!isEnd || index === 0) return offsets[index];
    const previous = offsets[index - 1]!;
    return index < value.length && offsets[index]! - previous < 2
      ? offsets[index]
      : endOf(value, index - 1, previous, offsets[index]!, this.source);
  }

  /** Where each unit of a piece stands in the source; nothing if that is not known. Found once for each piece. */
  private offsetsOf(piece: number, { value, position }: Text): Offsets {
    this.offsets ??= new Map();
    if (this.offsets.has(piece)) return this.offsets.get(piece);
    const start = position!.start.offset!;
    const end = position!.end.offset ?? start;
    const offsets = this.source.startsWith(value, start)
      ? 'as written'
      : align(value, this.source, start, end);
    this.offsets.set(piece, offsets);
    return offsets;
  }
}

/** The end of the source of one unit: before the marks of a new line that may follow it. */
function endOf(value: string, index: number, start: number, next: number, source: string): number {
  return value[index] !== '\n' && source.slice(start, next).includes('\n') ? start + 1 : next;
}
