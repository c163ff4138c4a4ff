/** A change that readers were told of. */
export interface Change {
  /** Moment of the change: ISO 8601 with an offset, or a day. */
  at: string;
  /** What changed, as a full sentence. */
  note: string;
}
