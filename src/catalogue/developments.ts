import type { SourceRange } from './source-range.js';
import type { StrategyStrand } from '../types/strategy-strand.js';

/** What a story reports under a strand of a strategy. */
export interface Development extends SourceRange {
  /** The strand, such as Pursue. */
  strand: StrategyStrand;
  /** What is reported, as text, without the "Under Pursue," that opens it. */
  text: string;
}
