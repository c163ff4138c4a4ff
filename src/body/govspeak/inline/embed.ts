import type { ElementContent } from 'hast';
import { attachmentLink } from '../render/attachment-link.js';
import { inlineAttachment } from '../render/inline-attachment.js';
import type { Embed } from '../embeds.js';
import { MappedText } from '../text/mapped-text.js';
import { linkProperties } from './link-element.js';
import type { InlineParser } from './parser.js';
import type { InlineConstruct } from './table.js';

const embedded = /\[(AttachmentLink:|embed:attachments:inline:|embed:link:)[ \t\n]*([^\]\n]*?)[ \t\n]*\]/y;

/**
 * `[AttachmentLink: id]` and `[embed:attachments:inline:id]` link to a file, `[embed:link:id]` to a page. What
 * the document does not have shows nothing.
 *
 * Example: `Read [AttachmentLink: harbour-dues.pdf] before you sail.`
 */
export const embed: InlineConstruct = {
  first: '[',
  parse(parser, at) {
    const next = parser.text.charAt(at + 1);
    if (next !== 'A' && next !== 'e') return false;
    embedded.lastIndex = at;
    const match = embedded.exec(parser.text);
    const behind = embedded.lastIndex;
    if (!match || behind > parser.end) return false;
    const id = match[2]!;
    parser.commit(at);
    const nodes =
      match[1]! === 'embed:link:'
        ? linkTo(parser, id, at, behind)
        : attachment(parser, match[1]!, id, at, behind);
    note(parser, match[1]! === 'embed:link:' ? 'link' : 'attachment', id, nodes !== undefined, at, behind);
    for (const node of nodes ?? []) parser.add(node);
    parser.pos = behind;
    parser.symbolEnd = behind;
    return true;
  },
};

function attachment(
  parser: InlineParser,
  form: string,
  id: string,
  at: number,
  behind: number,
): ElementContent[] | undefined {
  const { document } = parser.scope;
  const { attachments } = document.options;
  const byContentId = form !== 'AttachmentLink:';
  const found = attachments.find((one) => (byContentId ? one.contentId === id : String(one.id) === id));
  if (!found) return undefined;
  const node = byContentId ? inlineAttachment(found) : attachmentLink(found);
  return [{ ...node, position: parser.position(at, behind) }];
}

function linkTo(parser: InlineParser, id: string, at: number, behind: number): ElementContent[] | undefined {
  const { scope, source } = parser;
  const found = scope.document.options.links.find(({ contentId }) => contentId === id);
  if (!found) return undefined;
  const title = new MappedText(found.title ?? '', [0], [~source.originOf(at)]);
  const content = parser.sibling(title).parse();
  if (!found.url) return content;
  const properties = linkProperties(parser, { href: found.url, title: undefined, end: behind });
  return [parser.element('a', properties, content, at, behind)];
}

function note(
  parser: InlineParser,
  kind: Embed['kind'],
  id: string,
  found: boolean,
  at: number,
  behind: number,
): void {
  const { scope, source } = parser;
  scope.document.noteEmbed({ kind, id, found, start: source.originOf(at), end: source.originOfEnd(behind) });
}
