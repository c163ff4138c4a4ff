/**
 * Something in a body that is well formed for the parser but was probably not meant, such as an embed
 * whose attachment the document lacks.
 *
 * Parsers report findings as data, without sentences, so that a page that only renders carries none;
 * `checks/` turns them into problems.
 */
export interface BodyFinding {
  /** The code of the problem that it becomes, such as `missing-attachment`. */
  code: string;
  /** Offset in the body's source, in UTF-16 units. */
  start: number;
  /** Offset behind the last unit. */
  end: number;
  /** What the sentence needs, such as the name of the missing attachment. */
  values: Readonly<Record<string, string | number>>;
}
