/** Names a node that stands elsewhere in the same graph. */
export interface Reference {
  /** The `@id` of that node. */
  '@id': string;
}
