import { constants } from 'node:buffer';

/** A line of a file. */
export interface Line {
  /** Number of the line, from 1. */
  line: number;
  /** Its bytes, or `undefined` if it is longer than any text can be. */
  bytes: Buffer | undefined;
}

const lineFeed = 0x0a;
const byteOrderMark = Buffer.from('\ufeff');
const blank = /^[ \t\r]*$/;

/** The longest text that this system holds. */
const longest = constants.MAX_STRING_LENGTH;

/**
 * Gives the lines of a stream that are not blank, in work linear in their length. Only a line feed ends a line: other
 * separators may stand inside a text.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const gathered = new Gathered();
  let line = 1;
  for await (const piece of chunks) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      gathered.add(chunk.subarray(start, end));
      yield* wholeLine(gathered, line);
      line += 1;
      start = end + 1;
    }
    gathered.add(chunk.subarray(start));
  }
  yield* wholeLine(gathered, line);
}

function* wholeLine(gathered: Gathered, line: number): Generator<Line> {
  const bytes = gathered.take();
  if (bytes === undefined) yield { line, bytes };
  else {
    const text = line === 1 ? withoutMark(bytes) : bytes;
    if (text.length > 1000 || !blank.test(text.toString('latin1'))) yield { line, bytes: text };
  }
}

/** Takes off the mark that some programs write at the start of a file. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark)
    ? bytes.subarray(byteOrderMark.length)
    : bytes;
}

/** The pieces of a line. Of one that is too long none are held. */
class Gathered {
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > longest) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  take(): Buffer | undefined {
    const bytes =
      this.#length > longest
        ? undefined
        : this.#pieces.length === 1
          ? this.#pieces[0]!
          : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return bytes;
  }
}
