import { compareMoments } from '../time/moment.js';
import type { NewsStory } from '../types/news-story.js';
import type { StrategyStrand } from '../types/strategy-strand.js';
import type { Catalogue } from './catalogue.js';
import type { Development } from './developments.js';
import { publicationDayOf } from './publication-day.js';
import type { Quotation } from './quotations.js';

/** What one story reports under a strand. */
export interface StrandReport {
  /** The story that reports it. */
  story: NewsStory;
  /** Day on which the story was first published. */
  publishedOn: string;
  /** What the story reports, in the order of its text. */
  developments: Development[];
}

/**
 * Gathers what stories reported under a strand over time.
 *
 * A story in several languages counts once, in English or in its only language.
 *
 * @param strand - The strand, such as Pursue.
 * @param catalogue - Where its stories are.
 * @returns One report a story, the earliest first.
 * @example
 * strandProgress(pursue, catalogue).map(({ publishedOn }) => publishedOn); // ['2014-10-07', '2015-03-23']
 */
export function strandProgress(strand: StrategyStrand, catalogue: Catalogue): StrandReport[] {
  return catalogue
    .storiesOf(strand)
    .toSorted((left, right) => compareMoments(left.firstPublishedAt, right.firstPublishedAt))
    .map((story) => ({
      story,
      publishedOn: publicationDayOf(story)!,
      developments: developments(story, catalogue).filter(
        (development) => development.strand.slug === strand.slug,
      ),
    }));
}

/**
 * Finds what a story reports under the strands of its strategy, in the order of its text.
 *
 * That is each list item that opens "Under Pursue, …" and each section under a heading that names a strand.
 *
 * @returns The developments; none if the story names no strategy.
 * @example
 * developments(story, catalogue).map(({ strand }) => strand.title); // ['Pursue', 'Prevent', 'Protect', 'Prepare']
 */
export function developments(story: NewsStory, catalogue: Catalogue): Development[] {
  return catalogue.document(story).developments;
}

/**
 * Finds whom a story quotes, and in which role, in the order of its text.
 *
 * That is each block quote after a paragraph such as "Minister for Modern Slavery Karen Bradley said:". The
 * speaker is the person of the catalogue whose name the paragraph holds; the role is the one held on the day.
 *
 * @example
 * quotations(story, catalogue)[0]?.speaker?.name; // 'Karen Bradley'
 */
export function quotations(story: NewsStory, catalogue: Catalogue): Quotation[] {
  return catalogue.document(story).quotations;
}
