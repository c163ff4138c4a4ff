import type { Properties } from 'hast';
import { normaliseLabel } from '../block/link-definition.js';
import { deepestInline, longestLinkLabel } from '../limits.js';
import { readDestination, type Destination } from './link-destination.js';
import { imageElement, linkProperties } from './link-element.js';
import type { InlineParser, Stop } from './parser.js';
import type { InlineConstruct } from './table.js';

const explicitLabel = /[ \t\n]*\[([^\]]*)\]/y;
const escaped = /\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g;

/**
 * `[text](address "title")` is a link, `![text](address)` a picture. `[text][name]`, `[name][]` and `[name]`
 * take the address from a link definition.
 *
 * Example: `Read the [harbour byelaws](/guidance/harbour-byelaws).`
 */
export const link: InlineConstruct = {
  first: '[!',
  parse(parser, at) {
    const { text, end, inside, depth } = parser;
    const isImage = text.charAt(at) === '!';
    const open = isImage ? at + 1 : at;
    if (text.charAt(open) !== '[' || open + 1 >= end || text.charAt(open + 1) === '^') return false;
    const from = open + 1;
    const nested = !isImage && (inside.link || inside.image);
    if (nested || parser.exhausted || depth >= deepestInline || parser.unclosedBrackets.has(at)) {
      return parser.asText(at, from);
    }
    parser.spend(10);
    parser.commit(at);
    const flag = isImage ? 'image' : 'link';
    const before = inside[flag];
    const mark = parser.mark();
    inside[flag] = true;
    const stop = new BracketStop(at);
    const content = parser.content(from, stop);
    inside[flag] = before;
    if (!content) {
      // A picture among them may have closed; if not, it has said so itself.
      for (const bracket of stop.open) {
        if (bracket === at || text.charCodeAt(bracket) === 91) parser.unclosedBrackets.add(bracket);
      }
      return parser.asText(at, from);
    }
    const close = parser.pos;
    const { findings } = parser.scope.document;
    const read = findings.length;
    const target = readTarget(parser, at, from, close);
    parser.pos = at;
    if (!target) {
      // The content is read once more, as text; that the address is missing is said once, here.
      const missing = findings.slice(read);
      parser.revert(mark);
      findings.push(...missing);
      return parser.asText(at, from);
    }
    const { end: behind } = target;
    if (isImage) {
      const alt = text.slice(from, close).replace(escaped, '$1');
      parser.add(imageElement(parser, target, alt, at, behind));
      parser.images++;
    } else {
      const properties: Properties = linkProperties(parser, target);
      parser.add(parser.element('a', properties, content, at, behind));
    }
    parser.pos = behind;
    return true;
  },
};

/** Ends a link text at the bracket that closes the one that opened it. */
class BracketStop implements Stop {
  /** Offsets of the brackets that are open. */
  readonly open: number[];
  private count = 1;

  constructor(at: number) {
    this.open = [at];
  }

  endsAt(parser: InlineParser, at: number): boolean {
    const { text, end } = parser;
    const code = text.charCodeAt(at);
    if (code === 93) {
      this.count--;
      this.open.pop();
    } else if (code === 91 || (code === 33 && at + 1 < end && text.charCodeAt(at + 1) === 91)) {
      this.count++;
      this.open.push(at);
    } else return false;
    if (this.count - parser.images === 0) {
      parser.commit(at);
      return true;
    }
    return false;
  }
}

/** Reads where a link leads, from behind its text on. */
function readTarget(parser: InlineParser, at: number, from: number, close: number): Destination | undefined {
  const { text, source, end, scope } = parser;
  const behind = close + 1;
  explicitLabel.lastIndex = behind;
  const match = explicitLabel.exec(text);
  const hasLabel = match !== null && explicitLabel.lastIndex <= end;
  if (!hasLabel && text.charAt(behind) === '(' && behind < end) return readDestination(parser, behind);
  const label = hasLabel && match[1] !== '' ? match[1]! : undefined;
  if (label === undefined && close - from > longestLinkLabel) return undefined;
  const name = normaliseLabel(label ?? text.slice(from, close).replace(escaped, '$1'));
  const definition = scope.links.get(name);
  const last = hasLabel ? explicitLabel.lastIndex : behind;
  parser.spend(last - at);
  if (!definition) {
    if (hasLabel) {
      scope.document.report('missing-link-target', source.originOf(at), source.originOfEnd(last), { name });
    }
    return undefined;
  }
  const { href, title, block } = definition;
  return { href, title, attributeList: block.attributeList, end: last };
}
