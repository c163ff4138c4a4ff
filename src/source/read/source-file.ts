import { formatOf, type SourceFormat } from './file-name.js';
import { indexLines, type LineIndex } from '../position/line-index.js';
import { withoutMark } from './read-text.js';

/** The text of a content file. */
export interface SourceFile {
  /** The file as problems name it, with `/` between the parts. */
  readonly file: string;
  readonly format: SourceFormat;
  /** The text without its byte order mark. */
  readonly text: string;
  readonly byteOrderMark: boolean;
  /** The lines of the text, indexed when first asked for. */
  readonly lines: LineIndex;
}

/** Makes a source file of a text, which may begin with a byte order mark. */
export function sourceFileOf(file: string, content: string): SourceFile {
  const { text, byteOrderMark } = withoutMark(content);
  return new TextSource(file, formatOf(file) ?? 'markdown', text, byteOrderMark);
}

class TextSource implements SourceFile {
  private index: LineIndex | undefined;

  constructor(
    readonly file: string,
    readonly format: SourceFormat,
    readonly text: string,
    readonly byteOrderMark: boolean,
  ) {}

  get lines(): LineIndex {
    return (this.index ??= indexLines(this.text));
  }
}

/** A document of a file, before it is checked against its model. */
export interface SourceDocument {
  /** Its place in a file that holds a list, from 0; in a file with a document a line, its line, from 0. */
  index?: number | undefined;
  /** Its fields, with kind, slug, locale and text filled in. */
  data: Record<string, unknown>;
  /** The fields that do not stand in the file as such: the folder, the file's name or the text gave them. */
  filledIn: ReadonlyArray<string>;
  /** What stands in the field `despatch`, which is for the check and no part of the document. */
  settings?: unknown;
  /** Whether the parser had to guess, so that a field may be missing only because of that. */
  damaged: boolean;
}
