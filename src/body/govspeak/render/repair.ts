import type { ElementContent } from 'hast';
import type { Position } from 'unist';
import { parseBounded } from '../../html/bounded-parser.js';
import { fromParse5 } from '../../html/from-parse5.js';
import { sanitiseAll } from '../../sanitise.js';
import { treeToHtml } from '../../to-html.js';
import type { GovspeakDocument } from '../document.js';
import { finishHtml } from './finish-html.js';
import { mayShow } from './figure.js';

/** Stands in the HTML for a node that is not to be touched. */
const placeholder = 'despatch-finished';

/** Makes nodes, and brings them into shape if there was raw HTML in them that needs it. */
export function repaired(document: GovspeakDocument, make: () => ElementContent[]): ElementContent[] {
  const outer = document.needsRepair;
  document.needsRepair = false;
  let nodes = make();
  if (document.needsRepair) {
    document.wasRepaired = true;
    nodes = repair(document, nodes);
    if (nodes[nodes.length - 1]?.type === 'text') nodes.push({ type: 'text', value: '\n' });
  }
  document.needsRepair = outer;
  return nodes;
}

/**
 * Brings nodes with raw HTML into the shape that a browser would give them, and takes out what may not be
 * there. Each node keeps its place in the source.
 */
function repair(document: GovspeakDocument, nodes: readonly ElementContent[]): ElementContent[] {
  const writer = new PlacedWriter(document);
  writer.write(nodes);
  const parsed = fromParse5(parseBounded(writer.html).childNodes, ({ startOffset, endOffset }) =>
    writer.positionOf(startOffset, endOffset),
  );
  const { options } = document;
  const restored = (): ElementContent[] => finishHtml(restore(parsed, writer.finished));
  if (!options.sanitise) return restored();
  const sanitised = sanitiseAll(parsed, {
    list: 'author',
    extraElements: new Set([...options.allowedElements, placeholder]),
    mayShow: (address) => mayShow(address, options.allowedImageHosts),
    removed: ({ node, attribute }) => {
      if (
        node.type === 'comment' ||
        (attribute === 'style' && node.type === 'element' && /^t[dh]$/.test(node.tagName))
      )
        return;
      const name = node.type === 'element' ? node.tagName : node.type;
      const markup = attribute === undefined ? `<${name}>` : `${attribute} on <${name}>`;
      document.report('unsafe-markup', node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, {
        markup,
      });
    },
  });
  return finishHtml(restore(sanitised, writer.finished));
}

/** Writes HTML and remembers which place in the source each part of it has. */
class PlacedWriter {
  html = '';
  readonly finished: ElementContent[] = [];
  private readonly offsets: number[] = [];
  private readonly positions: (Position | undefined)[] = [];

  constructor(private readonly document: GovspeakDocument) {}

  write(nodes: readonly ElementContent[]): void {
    for (const node of nodes) this.writeNode(node);
  }

  positionOf(start: number, end: number): Position | undefined {
    const first = this.at(start);
    const last = this.at(Math.max(start, end - 1)) ?? first;
    if (!first || !last) return first;
    const whole = first.end.offset! >= last.end.offset!;
    return { start: { ...first.start }, end: { ...(whole ? first.end : last.end) } };
  }

  private writeNode(node: ElementContent): void {
    this.offsets.push(this.html.length);
    this.positions.push(node.position);
    if (node.type !== 'element') {
      this.html += treeToHtml(node);
      return;
    }
    if (this.document.finished.has(node)) {
      this.html += `<${placeholder} id="${this.finished.length}"></${placeholder}>`;
      this.finished.push(node);
      return;
    }
    const shell = treeToHtml({ ...node, children: [] });
    const close = `</${node.tagName}>`;
    const open = shell.endsWith(close) ? shell.slice(0, -close.length) : shell;
    this.html += open;
    this.write(node.children);
    this.offsets.push(this.html.length);
    this.positions.push(node.position);
    if (open !== shell) this.html += close;
  }

  private at(offset: number): Position | undefined {
    let low = 0;
    let high = this.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsets[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.positions[low];
  }
}

/** Puts the finished nodes back. Copies that HTML's rules make of an element elsewhere have no place of their own. */
function restore(
  nodes: readonly ElementContent[],
  finished: readonly ElementContent[],
  around?: Position,
): ElementContent[] {
  return nodes.map((node) => {
    if (around && node.position && !holds(around, node.position)) delete node.position;
    if (node.type !== 'element') return node;
    if (node.tagName === placeholder)
      return finished[Number(node.properties['id'])] ?? { type: 'text', value: '' };
    node.children = restore(node.children, finished, node.position ?? around);
    return node;
  });
}

function holds({ start, end }: Position, inner: Position): boolean {
  return start.offset! <= inner.start.offset! && inner.end.offset! <= end.offset!;
}
