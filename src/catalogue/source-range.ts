/** Where something derived from a body stands in its source. */
export interface SourceRange {
  /** Offset in the body's source, in UTF-16 units. Absent where the source is not known. */
  start?: number | undefined;
  /** Offset behind the last unit. */
  end?: number | undefined;
}
