import type { JsonEntry, JsonFault, JsonNode } from './json-node.js';

/** A JSON text as nodes with places, as far as it could be read. */
export interface JsonReading {
  node?: JsonNode | undefined;
  faults: JsonFault[];
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]*/y;
const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Deeper than any content, and shallow enough for the stack. */
const maxDepth = 500;

/**
 * Reads JSON by RFC 8259 with places. It goes on behind what people get wrong most often: a comma too many or too
 * few, a comment, single quotes, a key that comes twice. It never throws.
 */
export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text);
  const node = reader.document();
  return { node, faults: reader.faults };
}

/** Ends the reading where nothing behind a fault can be trusted. */
class Unreadable extends Error {}

class JsonReader {
  readonly faults: JsonFault[] = [];
  private position = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  document(): JsonNode | undefined {
    let node: JsonNode | undefined;
    try {
      this.space();
      node = this.value();
      this.space();
      if (this.position < this.text.length) this.fault('text follows the end of the value', this.position);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
    return node ?? this.outermost;
  }

  /** The outermost list or object, kept so that a text that breaks off still gives what stands before. */
  private outermost: JsonNode | undefined;

  private value(): JsonNode {
    const start = this.position;
    switch (this.text[start]) {
      case '{':
        return this.nested(() => this.object());
      case '[':
        return this.nested(() => this.list());
      case '"':
        return { start, value: this.string(), end: this.position };
      case "'":
        return this.singleQuoted();
      case undefined:
        return this.stop('the text ends where a value is due', start);
      default:
        return this.scalar();
    }
  }

  private nested(read: () => JsonNode): JsonNode {
    if (++this.depth > maxDepth) this.stop('values are nested too deep', this.position);
    const node = read();
    this.depth--;
    return node;
  }

  private object(): JsonNode {
    const entries: JsonEntry[] = [];
    const node: JsonNode = { start: this.position, end: this.text.length, entries };
    this.outermost ??= node;
    const known = new Set<string>();
    this.position++;
    for (let first = true; !this.closed('}', node, first); first = false) {
      const keyStart = this.position;
      if (this.text[keyStart] !== '"') this.stop('a key in double quotes is due here', keyStart);
      const entry: JsonEntry = { key: this.string(), keyStart, keyEnd: this.position };
      if (known.has(entry.key)) {
        this.faults.push({ kind: 'duplicate-key', reason: entry.key, start: keyStart, end: entry.keyEnd });
      }
      known.add(entry.key);
      entries.push(entry);
      this.space();
      if (this.text[this.position] !== ':') this.stop('a colon is due behind the key', this.position);
      this.position++;
      this.space();
      entry.node = this.value();
    }
    return node;
  }

  private list(): JsonNode {
    const items: JsonNode[] = [];
    const node: JsonNode = { start: this.position, end: this.text.length, items };
    this.outermost ??= node;
    this.position++;
    for (let first = true; !this.closed(']', node, first); first = false) items.push(this.value());
    return node;
  }

  /** Whether the list or object ends here; if not, goes over the comma to the next part. */
  private closed(bracket: string, node: JsonNode, first: boolean): boolean {
    this.space();
    const comma = this.position;
    if (!first && this.text[comma] === ',') {
      this.position++;
      this.space();
      if (this.text[this.position] === bracket)
        this.fault('a comma stands before the closing bracket', comma);
    } else if (!first && this.text[comma] !== bracket && this.position < this.text.length) {
      this.fault('a comma is missing before this', comma);
    }
    if (this.position >= this.text.length) {
      this.stop(`a \`${this.text[node.start]}\` opens here and nothing closes it`, node.start);
    }
    if (this.text[this.position] !== bracket) return false;
    node.end = ++this.position;
    return true;
  }

  private string(): string {
    const { text } = this;
    const start = this.position;
    let end = start + 1;
    let escaped = false;
    for (; ; end++) {
      const unit = text.charCodeAt(end);
      if (unit === 34) break;
      if (unit === 92) {
        escaped = true;
        end++;
      } else if (!(unit >= 32))
        this.stop('a double quote opens here and nothing closes it on its line', start);
    }
    this.position = end + 1;
    if (!escaped) return text.slice(start + 1, end);
    try {
      return JSON.parse(text.slice(start, end + 1)) as string;
    } catch {
      const bad = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(start, end));
      this.fault('a backslash must be written twice', start + (bad?.index ?? 0));
      return text.slice(start + 1, end);
    }
  }

  private singleQuoted(): JsonNode {
    const start = this.position;
    const end = this.text.indexOf("'", start + 1);
    this.fault('JSON takes double quotes only', start);
    if (end === -1) throw new Unreadable();
    this.position = end + 1;
    return { start, value: this.text.slice(start + 1, end), end: end + 1 };
  }

  private scalar(): JsonNode {
    const start = this.position;
    const digits = this.match(number);
    if (digits !== undefined) return { start, value: Number(digits), end: this.position };
    const name = this.match(word);
    if (name !== undefined && literals.has(name)) {
      return { start, value: literals.get(name), end: this.position };
    }
    return this.stop(name ? `text such as \`${name}\` needs double quotes` : 'a value is due here', start);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** Goes over white space, and over comments, which are a fault. */
  private space(): void {
    const { text } = this;
    for (;;) {
      const unit = text.charCodeAt(this.position);
      if (unit === 32 || unit === 10 || unit === 13 || unit === 9) this.position++;
      else if (unit === 47 && (text[this.position + 1] === '/' || text[this.position + 1] === '*'))
        this.comment();
      else return;
    }
  }

  private comment(): void {
    const start = this.position;
    this.fault('JSON has no comments', start);
    const close = this.text[start + 1] === '/' ? '\n' : '*/';
    const end = this.text.indexOf(close, start + 2);
    this.position = end === -1 ? this.text.length : end + close.length;
  }

  /** Notes a fault, if it is the first one: those behind it may come from it. */
  private fault(reason: string, start: number): void {
    if (this.faults.some((fault) => fault.kind === 'syntax')) return;
    this.faults.push({ kind: 'syntax', reason, start, end: Math.min(start + 1, this.text.length) });
  }

  private stop(reason: string, start: number): never {
    this.fault(reason, start);
    throw new Unreadable();
  }
}
