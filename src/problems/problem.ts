/** How much a problem matters: an `error` fails a build, a `warning` and an `info` do not. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a value stands in a document: keys and list positions, from the outside in. */
export type ProblemPath = ReadonlyArray<string | number>;

/** Which document a problem is about. */
export interface DocumentId {
  /** The kind of content, such as `news-story`. */
  kind: string;
  /** The last part of the document's base path. */
  slug: string;
  /** The locale as GOV.UK writes it, such as `en` or `cy`. */
  locale: string;
}

/** A stretch of a text value, in UTF-16 units from the start of that value. */
export interface TextRange {
  /** Offset of the first unit. */
  start: number;
  /** Offset behind the last unit. */
  end: number;
}

/** One replacement inside the text value at `path`. */
export interface ValueEdit extends TextRange {
  /** The text value that the edit changes, as a path in the document. */
  path: ProblemPath;
  /** What takes the place of the range. An empty text deletes it. */
  text: string;
}

/** One replacement in a file. */
export interface FileEdit extends TextRange {
  /** What takes the place of the range, which is one of the file without its byte order mark. */
  text: string;
}

/** A change that makes a problem go away without changing what the author means. */
export interface Fix {
  /** What the change does, as an instruction: "Remove the full stop". */
  description: string;
  /** The replacements, which are all made or none. */
  edits: ValueEdit[];
  /** The same replacements in the file, if they can be made there exactly. Reading a folder adds them. */
  fileEdits?: FileEdit[] | undefined;
}

/**
 * One thing that is wrong with a document, as data.
 *
 * Checks fill in what they know, the document and the path; reading a folder adds the file and the position.
 */
export interface Problem {
  /** Stable name of the kind of problem, such as `unknown-key`. It names the documentation page too. */
  code: string;
  /** How much it matters. */
  severity: Severity;
  /** A sentence that says what to do, in English. */
  message: string;
  /** The value that the problem is about; empty for the document as a whole. */
  path: ProblemPath;
  /** The part of the text value at {@link Problem.path} that the problem is about; all of it when absent. */
  range?: TextRange | undefined;
  /** Absent where the problem is about no document: a folder, a file that cannot be read. */
  document?: DocumentId | undefined;
  /** The file, as the caller named its folder, with `/` between the parts. */
  file?: string | undefined;
  /** Line in the file, from 1. */
  line?: number | undefined;
  /** Column in the line, from 1, in UTF-16 units. */
  column?: number | undefined;
  /** Line of the end, from 1. */
  endLine?: number | undefined;
  /** Column behind the last unit of the range, from 1, in UTF-16 units. */
  endColumn?: number | undefined;
  /** A second sentence that helps, such as the nearest known name. */
  hint?: string | undefined;
  /** A safe change that puts it right. */
  fix?: Fix | undefined;
}
