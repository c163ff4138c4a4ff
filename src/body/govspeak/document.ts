import type { ElementContent } from 'hast';
import type { Position } from 'unist';
import type { BodyFinding } from '../finding.js';
import type { Block } from './block/blocks.js';
import type { Embed } from './embeds.js';
import type { ResolvedOptions } from './options.js';
import { replaceTokens } from './text/island-token.js';
import { normalisePart } from './text/normalise-source.js';
import { Positions } from './text/positions.js';

/** What one call of the parser works on, shared by the document and all that is nested in it. */
export class GovspeakDocument {
  readonly findings: BodyFinding[] = [];
  readonly embeds: Embed[] = [];
  /** Blocks that extensions made, by the number in the token that stands for them in a text. */
  readonly islands: Block[] = [];
  /** Nodes that the library made itself: raw HTML around them is repaired and sanitised without them. */
  readonly finished = new Set<ElementContent>();
  /** Whether raw HTML has been met that only HTML's own rules can bring into shape. */
  needsRepair = false;
  /** Whether raw HTML has been brought into shape; then the whole tree is sanitised once more at the end. */
  wasRepaired = false;
  private readonly positions: Positions;

  constructor(
    readonly source: string,
    readonly options: ResolvedOptions,
  ) {
    this.positions = new Positions(source);
  }

  /** The position between two offsets of the source. */
  position(start: number, end: number): Position {
    return this.positions.between(Math.min(start, end), end);
  }

  /** A text in which what extensions have made is the author's words again, as code and attributes show it. */
  asTyped(text: string): string {
    return replaceTokens(text, (index) => {
      const { start, end } = this.islands[index]!;
      return normalisePart(this.source.slice(start, end));
    });
  }

  /** Notes that the body asks for something; what is not there is also reported. */
  noteEmbed(embed: Embed): void {
    this.embeds.push(embed);
    if (embed.found) return;
    this.report(`missing-${embed.kind}`, embed.start, embed.end, { id: embed.id });
  }

  /** Notes something that was probably not meant. */
  report(code: string, start: number, end: number, values: BodyFinding['values'] = {}): void {
    this.findings.push({ code, start, end, values });
  }
}
