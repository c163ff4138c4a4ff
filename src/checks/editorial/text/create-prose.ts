import type { ProblemPath } from '../../../problems/problem.js';
import type { RuleText } from '../../rule.js';
import { align } from './align.js';
import { maskBlock } from './masks.js';
import type { Block, Inline, Located, Prose, ProseField, WrittenLink } from './prose.js';
import { readBody } from './read-body.js';
import type { BodyReading, Piece } from './read-body.js';
import { tokenise } from './tokens.js';
import type { Tokens } from './tokens.js';

/** Reads a title, a summary or another text without markup for the rules. */
export function proseOfField(field: ProseField, path: ProblemPath, source: string): Prose {
  const text = source.replace(/[\t\n\r\u00a0]/g, ' ');
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const block: Block = {
    kind: 'field',
    start,
    end: start + trimmed.length,
    quoted: false,
    region: 'running',
  };
  const reading: BodyReading = {
    text,
    plain: maskBlock(text),
    pieces: [{ start: 0, value: source, sourceStart: 0, sourceEnd: source.length }],
    blocks: [block],
    headings: [],
    lists: [],
    links: [],
    inlines: [],
    notes: [],
  };
  return new ReadProse(field, path, source, false, reading);
}

/** Reads a body for the rules. */
export function proseOfBody(text: RuleText): Prose {
  const reading = readBody(text.parsed.tree);
  return new ReadProse('body', text.sourcePath, text.source, 'govspeak' in text.body, reading);
}

class ReadProse implements Prose {
  readonly text: string;
  readonly plain: string;
  readonly blocks: BodyReading['blocks'];
  readonly headings: BodyReading['headings'];
  readonly lists: BodyReading['lists'];
  readonly links: Prose['links'];
  readonly inlines: BodyReading['inlines'];
  readonly notes: BodyReading['notes'];
  private readonly pieces: ReadonlyArray<Piece>;
  private foundTokens: Tokens | undefined;

  constructor(
    readonly field: ProseField,
    readonly path: ProblemPath,
    readonly source: string,
    readonly isGovspeak: boolean,
    reading: BodyReading,
  ) {
    this.text = reading.text;
    this.plain = reading.plain;
    this.blocks = reading.blocks;
    this.headings = reading.headings;
    this.lists = reading.lists;
    this.links = reading.links.flatMap((link) => writtenLink(link, reading.text));
    this.inlines = reading.inlines;
    this.notes = reading.notes;
    this.pieces = reading.pieces;
  }

  get tokens(): Tokens {
    return (this.foundTokens ??= tokenise(this.plain));
  }

  blockAt(offset: number): Block | undefined {
    return lastStartingAt(this.blocks, offset);
  }

  locate(start: number, end: number): Located | undefined {
    const last = lastStartingAt(this.pieces, Math.max(0, end - 1));
    const first = end > start ? lastStartingAt(this.pieces, start) : last;
    if (!first || !last) return undefined;
    const to = this.placeIn(last, end, true);
    const from = end > start ? this.placeIn(first, start) : to;
    if (from === undefined || to === undefined || to < from) return undefined;
    return {
      start: from,
      end: to,
      replaceable: first === last && (this.field !== 'body' || !/[\n<>]/.test(this.source.slice(from, to))),
    };
  }

  /** Where an offset of the text that falls into a piece stands in the source. */
  private placeIn(piece: Piece, offset: number, isEnd = false): number | undefined {
    const { sourceStart, sourceEnd, value } = piece;
    if (sourceStart === undefined || sourceEnd === undefined) return undefined;
    const index = Math.min(offset - piece.start, value.length);
    if (this.source.startsWith(value, sourceStart)) return sourceStart + index;
    const offsets = align(value, this.source, sourceStart, sourceEnd);
    if (!offsets) return undefined;
    if (!isEnd || index === 0) return offsets[index];
    const previous = offsets[index - 1]!;
    return index < value.length && offsets[index]! - previous < 2
      ? offsets[index]
      : endOf(value, index - 1, previous, offsets[index]!, this.source);
  }
}

/** A link with its words and address, unless it leads nowhere. */
function writtenLink(link: Inline, text: string): WrittenLink[] {
  const { href } = link.element.properties;
  if (typeof href !== 'string') return [];
  const { element, start, end, quoted, region } = link;
  return [{ element, start, end, quoted, region, words: text.slice(start, end).trim(), href }];
}

/** The end of the source of one unit: before the marks of a new line that may follow it. */
function endOf(value: string, index: number, start: number, next: number, source: string): number {
  return value[index] !== '\n' && source.slice(start, next).includes('\n') ? start + 1 : next;
}

/** Finds the last of some stretches, in order of their starts, that starts at or before an offset. */
function lastStartingAt<Stretch extends { readonly start: number }>(
  stretches: ReadonlyArray<Stretch>,
  offset: number,
): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
