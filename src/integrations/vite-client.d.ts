/** The documents of the folder that the plugin checks, which have their model's shape. */
declare module 'virtual:despatch' {
  import type { ContentWith } from 'despatch/node';

  /**
   * Where a project names its configuration, so that the documents have its fields:
   * `declare module 'virtual:despatch' { interface Register { config: typeof config } }`.
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- projects add to it
  export interface Register {}

  /** A document, with the fields that the configuration of {@link Register} adds. */
  export type RegisteredContent = ContentWith<Register extends { config: infer Config } ? Config : unknown>;

  /** Every document, in the order of the files. */
  export const documents: readonly RegisteredContent[];
  export default documents;
}
