import type { Fix } from '../../problems/problem.js';
import type { Position } from '../position/line-index.js';

/** A rule switched off in a stretch of a file. It is plain data, so that it can be kept and sent. */
export interface Switch {
  /** The code of the rule. */
  code: string;
  /** Where the code stands. */
  place: { line: number; column: number; endLine: number; endColumn: number };
  /** The first place that it covers. Absent if it covers a document. */
  from?: Position | undefined;
  /** The place behind the last one that it covers; the end of the file if absent. */
  to?: Position | undefined;
  /** The document that it covers, in a file that holds several: see `SourceDocument.index`. */
  index?: number | undefined;
  /** Takes it out of the file. */
  fix?: Fix | undefined;
}

/** What a file switches off. */
export interface FileSwitches {
  readonly switches: readonly Switch[];
  /** Whether the rules have seen all of the file, so that a switch without use can be told. */
  isWhole: boolean;
}
