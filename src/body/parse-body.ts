import type { Root } from 'hast';
import type { Body } from '../types/parts/body.js';
import { govspeakOptionsOf, type BodyOptions } from './body-options.js';
import type { BodyFinding } from './finding.js';
import type { Embed } from './govspeak/embeds.js';
import { parseGovspeak } from './govspeak/parse.js';
import { parseHtml } from './html/parse-html.js';
import { sanitiseAll } from './sanitise.js';

/** A body that has been read. */
export interface ParsedBody {
  /** The sanitised tree, with places in the body's source. */
  tree: Root;
  /** What was probably not meant, in the order of the source. */
  findings: BodyFinding[];
  /** Whether sanitising took something out of an HTML body. One that it did not is written as it came. */
  changedBySanitising: boolean;
  /** What the body asks its document for. */
  embeds: Embed[];
}

/** Reads a body, whichever way it is written, into one kind of tree. */
export function parseBody(body: Body, options: BodyOptions = {}): ParsedBody {
  if ('govspeak' in body) {
    const { tree, findings, embeds } = parseGovspeak(body.govspeak, govspeakOptionsOf(options));
    return { tree, findings, changedBySanitising: false, embeds };
  }
  return parseHtmlBody(body.html);
}

function parseHtmlBody(html: string): ParsedBody {
  const whole = parseHtml(html);
  const findings: BodyFinding[] = [];
  let changedBySanitising = false;
  const children = sanitiseAll(whole.children, {
    list: 'component',
    removed: ({ node, attribute }) => {
      changedBySanitising = true;
      if (node.type === 'comment') return;
      const name = node.type === 'element' ? node.tagName : node.type;
      findings.push({
        code: 'unsafe-markup',
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
        values: { markup: attribute === undefined ? `<${name}>` : `${attribute} on <${name}>` },
      });
    },
  });
  return { tree: { ...whole, children }, findings, changedBySanitising, embeds: [] };
}
