import type { ElementContent, Root } from 'hast';
import type { BodyFinding } from '../finding.js';
import { sanitiseAll } from '../sanitise.js';
import { BlockParser } from './block/parser.js';
import { GovspeakDocument } from './document.js';
import type { Embed } from './embeds.js';
import { expandExtensions } from './extension/expand.js';
import { reportHeadingLevels } from './heading-levels.js';
import { numberHeadings } from './heading-numbers.js';
import { resolveOptions, type GovspeakOptions } from './options.js';
import { removeQuotationMarks } from './quotation-marks.js';
import { renderScope } from './render/scope.js';
import { Scope } from './scope.js';
import { normaliseSource } from './text/normalise-source.js';

/** A body as the rest of the library takes it. */
export interface ParsedGovspeak {
  tree: Root;
  findings: BodyFinding[];
  embeds: Embed[];
}

/**
 * Parses Govspeak: extensions first, then blocks, then what stands inside them, as nodes of a tree that
 * holds nothing unsafe.
 */
export function parseGovspeak(source: string, options?: GovspeakOptions): ParsedGovspeak {
  const document = new GovspeakDocument(source, resolveOptions(options));
  const scope = new Scope(document);
  const text = expandExtensions(scope, removeQuotationMarks(normaliseSource(source)), 0);
  const blocks = new BlockParser(scope, text, [], 0).parse();
  const tree: Root = {
    type: 'root',
    children: sanitised(document, renderScope(scope, blocks)),
    position: document.position(0, source.length),
  };
  numberHeadings(tree, document.options.numberedLevels);
  reportHeadingLevels(tree, document);
  const { findings, embeds } = document;
  findings.sort((one, other) => one.start - other.start);
  return { tree, findings, embeds };
}

/** What the parser makes itself is safe; where raw HTML was mixed in, the whole is looked at once more. */
function sanitised(document: GovspeakDocument, nodes: ElementContent[]): ElementContent[] {
  const { sanitise, allowedElements } = document.options;
  if (!sanitise || !document.wasRepaired) return nodes;
  return sanitiseAll(nodes, { list: 'component', extraElements: new Set(allowedElements) });
}
