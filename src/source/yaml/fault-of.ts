import { isCollection, isScalar, visit, type Document } from 'yaml';
import type { YamlFault } from './faults.js';

/** An error of the `yaml` package, as far as it matters here. */
interface YamlError {
  code: string;
  message: string;
  pos: readonly [number, number];
}

/**
 * Says an error of the `yaml` package in words for an author, at the place where the author has to act: a quote
 * or bracket that is not closed is pointed at where it opens.
 */
export function faultOf(error: YamlError, document: Document, text: string): YamlFault {
  const [start, end] = error.pos;
  const toLineEnd = lineEnd(text, start);
  const first = text[start] ?? '';
  if (error.code === 'MISSING_CHAR' && error.message.includes('map keys'))
    return neitherKeyNorValue(text, start);
  switch (error.code) {
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return unclosed(error, document, text);
    case 'TAB_AS_INDENT':
      return syntax('a line begins with a tab, where YAML takes only spaces', start, end);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return text.slice(start, toLineEnd).includes(': ')
        ? syntax('a value with a colon and a space in it needs quotes around it', start, toLineEnd)
        : syntax('a line is indented differently from those it belongs to', start, toLineEnd);
    case 'MULTILINE_IMPLICIT_KEY':
      return first === '-' && error.message.includes('flow')
        ? needsQuotes(text, start)
        : neitherKeyNorValue(text, start);
    case 'BAD_SCALAR_START':
    case 'MULTIPLE_ANCHORS':
    case 'TAG_RESOLVE_FAILED':
      return needsQuotes(text, start);
    case 'ALIAS_PROPS':
      return syntax('an alias repeats a value, and cannot be marked by `&` too', start, end);
    case 'KEY_OVER_1024_CHARS':
      return syntax('a key has more than 1024 characters before its colon', start, toLineEnd);
    case 'BAD_DQ_ESCAPE':
      return badEscape(text, start);
    case 'MULTIPLE_DOCS':
      return syntax('a second YAML document begins here, where a file holds one', start, toLineEnd);
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, text);
    default:
      return syntax(plain(error.message), start, end);
  }
}

function syntax(reason: string, start: number, end: number): YamlFault {
  return { kind: 'syntax', reason, start, end };
}

function needsQuotes(text: string, start: number): YamlFault {
  return syntax(
    `a value that begins with \`${text[start]}\` needs quotes around it`,
    start,
    lineEnd(text, start),
  );
}

function neitherKeyNorValue(text: string, start: number): YamlFault {
  const reason = 'a line is neither `key: value` nor the continuation of a value';
  return syntax(reason, start, lineEnd(text, start));
}

function badEscape(text: string, start: number): YamlFault {
  const written = /\\(?:[uUx][\da-fA-F]*|[^]?)/y;
  written.lastIndex = start;
  const escape = written.exec(text)?.[0] ?? '\\';
  const reason = /^\\[uUx]/.test(escape)
    ? `\`${escape}\` has too few digits`
    : `\`${escape}\` means nothing between double quotes; write \`\\\\\` for a backslash`;
  return syntax(reason, start, start + escape.length);
}

function unexpected(error: YamlError, text: string): YamlFault {
  const [start] = error.pos;
  if (error.message.includes('at node end') && /["']/.test(text.slice(lineStart(text, start), start))) {
    return syntax(
      'text follows a closing quote; quotes inside quotes are written twice',
      start,
      lineEnd(text, start),
    );
  }
  if (error.message.includes('block-seq-ind')) {
    return syntax('a list begins on a line of its own, under its key', start, lineEnd(text, start));
  }
  if (error.message.includes('Block scalar header')) {
    return syntax('behind a `|` or `>` only a `-`, a `+` and a digit may stand', start, lineEnd(text, start));
  }
  if (error.message.includes('Unexpected , in flow'))
    return syntax('a comma stands where a value is due', start, start + 1);
  if (error.message.includes('flow-')) {
    return syntax(
      `a \`${text[start]}\` closes nothing; put a value that has one in quotes`,
      start,
      start + 1,
    );
  }
  return syntax('a line is indented differently from those it belongs to', start, lineEnd(text, start));
}

/** A quote, a bracket or a brace that nothing closes, found by the node that the parser made of it. */
function unclosed(error: YamlError, document: Document, text: string): YamlFault {
  const [start, end] = error.pos;
  const quote = /Missing closing (["'])quote/.exec(error.message)?.[1];
  const bracket = /Flow |flow collection|end with a [\]}]/i.test(error.message);
  if (quote || bracket) {
    const open = openingOf(document, text, start, quote ? quote : '[{');
    if (open !== undefined) {
      const name = quote ? (quote === '"' ? 'double quote' : 'single quote') : `\`${text[open]}\``;
      return syntax(`a ${name} opens here and nothing closes it`, open, lineEnd(text, open));
    }
  }
  if (error.code === 'BAD_INDENT' && text[start] === '\t')
    return syntax('a line begins with a tab, where YAML takes only spaces', start, start + 1);
  if (error.code === 'BAD_INDENT' || error.message.includes('Sequence item')) {
    const first = start + /^[ \t]*/.exec(text.slice(start, start + 1000))![0].length;
    return syntax('a line is indented differently from those it belongs to', first, lineEnd(text, first));
  }
  return syntax(plain(error.message), start, end);
}

/** The last node before an offset that opens with one of the characters and reaches that offset. */
function openingOf(document: Document, text: string, offset: number, characters: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!isScalar(node) && !isCollection(node)) return;
      const [start, , end] = node.range ?? [offset, offset, offset];
      if (start < offset && end >= offset - 1 && characters.includes(text[start]!)) found = start;
    },
  });
  return found;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, without the spaces before its end. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return offset + text.slice(offset, end === -1 ? text.length : end).trimEnd().length;
}

/** The sentence of the package with a small first letter and without its full stop. */
function plain(message: string): string {
  const sentence = message.split('\n', 1)[0]!.replace(/[.:]$/, '');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
