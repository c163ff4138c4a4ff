import type { MappedTextBuilder } from '../text/mapped-text.js';
import { type MappedText } from '../text/mapped-text.js';
import type { DefinitionList, Description, Paragraph, Term } from './blocks.js';
import { definitionMarker } from './definition-marker.js';
import { appendLine, readFirstLine, readItemAttributes } from './list-line.js';
import { belongs } from './list.js';
import { isBlockMark } from './line.js';
import type { BlockParser } from './parser.js';
import type { BlockConstruct } from './table.js';

/**
 * A paragraph followed by lines that start with a colon is a list of definitions: each of its lines is a
 * term, each colon starts what the terms mean.
 *
 * Example: `Sluice` and below it `: A gate that controls water`.
 */
export const definitionList: BlockConstruct = {
  first: ':',
  parse(parser) {
    if (definitionMarker(parser.text, parser.pos, 3) === -1) return false;
    const before = takeParagraph(parser);
    if (!before) return false;
    const { paragraph, apart } = before;
    const added: DefinitionList = {
      type: 'definitions',
      start: paragraph.start,
      end: paragraph.end,
      attributeList: paragraph.attributeList,
      children: readTerms(paragraph),
    };
    const descriptions = collectDescriptions(parser, apart);
    added.end = parser.originEnd(parser.pos);
    const after = parseDescriptions(parser, descriptions);
    added.children.push(...descriptions.map(({ description }) => description));
    appendDefinitions(parser, added);
    if (after) parser.children.push(after);
    return true;
  },
};

interface DescriptionText {
  description: Description;
  builder: MappedTextBuilder;
  /** Whether its first paragraph stands in a `p`, because a blank line parts it from what is before. */
  apart: boolean;
}

/** Takes back the paragraph that holds the terms; one empty line may stand between. */
function takeParagraph(parser: BlockParser): { paragraph: Paragraph; apart: boolean } | undefined {
  const { children } = parser;
  const last = children[children.length - 1];
  if (last?.type === 'paragraph') {
    children.pop();
    return { paragraph: last, apart: false };
  }
  const beforeLast = children[children.length - 2];
  if (last?.type !== 'blank' || !last.single || beforeLast?.type !== 'paragraph') return undefined;
  children.length -= 2;
  return { paragraph: beforeLast, apart: true };
}

function readTerms(paragraph: Paragraph): Term[] {
  const { text, to } = paragraph;
  const terms: Term[] = [];
  let from = paragraph.from;
  while (from < to) {
    const feed = text.text.indexOf('\n', from);
    const end = feed === -1 || feed > to ? to : feed;
    const attributes = readItemAttributes(text, from, end);
    const start = attributes?.end ?? from;
    terms.push({
      type: 'term',
      start: text.originOf(start),
      end: text.originOfEnd(end),
      attributeList: attributes?.list,
      text,
      from: start,
      to: end,
    });
    from = end + 1;
  }
  return terms;
}

function collectDescriptions(parser: BlockParser, firstApart: boolean): DescriptionText[] {
  const { text, source } = parser;
  const found: DescriptionText[] = [];
  let current: DescriptionText | undefined;
  let indentation = 0;
  let spaces = 3;
  let apart = firstApart;
  let afterBlank = false;
  while (parser.pos < text.length) {
    const line = parser.pos;
    const end = parser.lineEnd(line);
    const behind = definitionMarker(text, line, spaces);
    if (behind !== -1) {
      const read = readFirstLine(source, behind - line, behind, end);
      indentation = read.indentation;
      spaces = Math.min(indentation - 1, 3);
      current = {
        description: {
          type: 'description',
          start: parser.origin(line),
          end: parser.originEnd(end - 1),
          attributeList: read.attributeList,
          children: [],
        },
        builder: read.builder,
        apart,
      };
      found.push(current);
      apart = false;
      afterBlank = false;
    } else if (isBlockMark(text, line) || !current) break;
    else if (parser.isBlank(line)) {
      apart = true;
      afterBlank = true;
      current.builder.slice(source, line, end);
    } else if (belongs(parser, line, indentation, afterBlank)) {
      appendLine(current.builder, source, line, end, indentation);
      current.description.end = parser.originEnd(end - 1);
      apart = false;
      afterBlank = false;
    } else break;
    parser.pos = end;
  }
  return found;
}

function parseDescriptions(
  parser: BlockParser,
  descriptions: DescriptionText[],
): Description['children'][0] | undefined {
  let after: Description['children'][0] | undefined;
  for (const { description, builder, apart } of descriptions) {
    const { children } = description;
    const text: MappedText = builder.build();
    parser.nested(text, children);
    if (children.length === 0) continue;
    const last = children[children.length - 1]!;
    after = last.type === 'blank' ? children.pop() : undefined;
    const [first] = children;
    if (first?.type === 'paragraph' && !apart) {
      first.bare = true;
      if (children.length > 1) first.brokenAfter = true;
    }
  }
  return after;
}

/** Adds definitions, to the list before if there is one. */
function appendDefinitions(parser: BlockParser, added: DefinitionList): void {
  const { children } = parser;
  const last = children[children.length - 1];
  const before = last?.type === 'blank' ? children[children.length - 2] : last;
  if (before?.type !== 'definitions') {
    children.push(added);
    return;
  }
  if (last !== before) children.pop();
  before.children.push(...added.children);
  before.end = added.end;
}
