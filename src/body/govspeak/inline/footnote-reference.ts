import type { Element } from 'hast';
import type { InlineConstruct } from './table.js';

const reference = /\[\^(\w[\w-]*)\]/y;

/**
 * `[^name]` refers to the footnote of that name. One that has no text is shown as typed.
 *
 * Example: `The weir dates from 1790[^1].`
 */
export const footnoteReference: InlineConstruct = {
  first: '[',
  parse(parser, at) {
    const { text, end, scope } = parser;
    if (text.charCodeAt(at + 1) !== 94) return false;
    reference.lastIndex = at;
    const match = reference.exec(text);
    const behind = reference.lastIndex;
    // `[^` that is no reference starts no link either.
    if (!match || behind > end) return parser.asText(at, at + 1);
    const name = match[1]!;
    const definition = scope.footnotes.get(name);
    if (!definition) {
      const { source } = parser;
      scope.document.report('missing-footnote', source.originOf(at), source.originOfEnd(behind), { name });
      return parser.asText(at, behind);
    }
    parser.commit(at);
    const mark: Element = parser.element('sup', {}, [], at, behind);
    scope.footnoteReferences.push({ name, mark });
    scope.document.finished.add(mark);
    parser.add(mark);
    parser.pos = parser.symbolEnd = behind;
    return true;
  },
};
