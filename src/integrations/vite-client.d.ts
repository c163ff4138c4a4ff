/** The documents of the folder that the plugin checks, which have their model's shape. */
declare module 'virtual:despatch' {
  import type { Content } from 'despatch/types';

  /** Every document, in the order of the files. */
  export const documents: readonly Content[];
  export default documents;
}
