import type { ProblemPath } from '../../../problems/problem.js';
import type { RuleText } from '../../rule.js';
import { isBulletList } from './lists.js';
import { hide } from './masks.js';
import { Places } from './places.js';
import type { Block, Inline, List, Located, Prose, ProseField, WrittenLink } from './prose.js';
import { readBody } from './read-body.js';
import type { BodyReading } from './read-body.js';
import { scan } from './scan.js';
import { lastAtOrBefore } from './search.js';
import { sentencesIn } from './sentences.js';
import type { Sentence } from './sentences.js';
import { sign } from './signs.js';
import { withSpaces } from './white-space.js';

/** Reads a title, a summary or another text without markup for the rules. */
export function proseOfField(field: ProseField, path: ProblemPath, source: string): Prose {
  const text = withSpaces(source);
  const start = text.length - text.trimStart().length;
  const end = start + text.trim().length;
  const block: Block = { kind: 'field', start, end, quoted: false, region: 'running' };
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: source.length },
  };
  const reading: BodyReading = {
    text,
    plain: hide(text, [], [block]),
    pieces: [{ type: 'text', value: source, position }],
    pieceStarts: [0],
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
  readonly signs: number;
  readonly words: number;
  readonly found: Prose['found'];
  readonly numbers: Prose['numbers'];
  readonly capitals: Prose['capitals'];
  readonly stops: Prose['stops'];
  private readonly places: Places;
  private foundBulletLists: List[] | undefined;
  private sentences: Map<Block, Sentence[]> | undefined;

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
    this.links = writtenLinks(reading);
    this.inlines = reading.inlines;
    this.notes = reading.notes;
    this.places = new Places(reading, source, field === 'body');
    const { signs, words, found, numbers, capitals, stops } = scan(this.text, this.plain);
    this.signs = signs | partsOf(this);
    this.words = words;
    this.found = found;
    this.numbers = numbers;
    this.capitals = capitals;
    this.stops = stops;
  }

  get bulletLists(): List[] {
    return (this.foundBulletLists ??= this.lists.filter(isBulletList));
  }

  sentencesOf(block: Block): Sentence[] {
    this.sentences ??= new Map();
    let sentences = this.sentences.get(block);
    if (!sentences)
      this.sentences.set(block, (sentences = sentencesIn(this.text, this.stops, block.start, block.end)));
    return sentences;
  }

  blockAt(offset: number): Block | undefined {
    return this.blocks[lastAtOrBefore(offset, this.blocks.length, (index) => this.blocks[index]!.start)];
  }

  locate(start: number, end: number): Located | undefined {
    return this.places.locate(start, end);
  }
}

/** The signs of the parts that a text has. */
function partsOf({ links, headings, lists, inlines, notes, blocks }: Prose): number {
  return (
    (links.length > 0 ? sign.link : 0) |
    (headings.length > 0 ? sign.heading : 0) |
    (lists.length > 0 ? sign.list : 0) |
    (inlines.length > 0 ? sign.marked : 0) |
    (notes.length > 0 ? sign.note : 0) |
    (blocks.some(({ quoted }) => quoted) ? sign.blockQuote : 0)
  );
}

/** Links with their words and addresses, but none that leads nowhere. */
function writtenLinks({ links, text }: BodyReading): WrittenLink[] {
  return links.flatMap(({ element, start, end, quoted, region }: Inline) => {
    const { href } = element.properties;
    if (typeof href !== 'string') return [];
    return [{ element, start, end, quoted, region, words: text.slice(start, end).trim(), href }];
  });
}
