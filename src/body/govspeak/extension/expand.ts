import { deepestBlock } from '../limits.js';
import type { Scope } from '../scope.js';
import { writeInlineToken, writeToken } from '../text/island-token.js';
import { MappedTextBuilder, type MappedText } from '../text/mapped-text.js';
import { ExtensionReader } from './reader.js';
import { extensions } from './table.js';

/**
 * Finds the extensions of Govspeak in a text and puts tokens in their place, before blocks are read.
 *
 * GOV.UK's renderer does so too: an extension counts wherever its marks stand, whatever block they are in.
 */
export function expandExtensions(scope: Scope, source: MappedText, depth: number): MappedText {
  const { text } = source;
  if (depth > deepestBlock || text.search(anyOpening) === -1) return source;
  const reader = new ExtensionReader(scope, source, depth);
  const builder = new MappedTextBuilder();
  const opening = new RegExp(anyOpening.source, 'gm');
  let done = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const extension = extensions[group]!;
    const start = match.index;
    const found = extension.read(reader, start, start + match[0].length);
    if (!found) {
      opening.lastIndex = start + 1;
      continue;
    }
    builder.slice(source, done, start);
    const { block } = found;
    if (block) {
      const { islands } = scope.document;
      islands.push(block);
      const index = islands.length - 1;
      const lineStart = start === 0 || text.charCodeAt(start - 1) === 10;
      const token = found.isInline ? writeInlineToken(index) : writeToken(index);
      builder.insert(`${found.before ?? ''}${lineStart ? '' : '\n'}${token}`, block.start, block.end);
    } else if (found.text !== undefined)
      builder.insert(found.text, source.originOf(start), source.originOfEnd(found.end));
    done = opening.lastIndex = Math.max(found.end, start + 1);
  }
  if (done === 0) return source;
  builder.slice(source, done, text.length);
  return builder.build();
}

/** All openings in one expression, a group for each. */
const anyOpening = new RegExp(extensions.map(({ opening }) => `(${opening})`).join('|'), 'm');
