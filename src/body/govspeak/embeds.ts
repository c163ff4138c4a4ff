/** Something that a body asks the document for. */
export interface Embed {
  kind: 'attachment' | 'image' | 'contact' | 'link';
  /** The id or content id in the body; for `!!2` the number. */
  id: string;
  /** Whether the options hold it. */
  found: boolean;
  /** Offset in the source. */
  start: number;
  /** Offset behind the last unit. */
  end: number;
}
