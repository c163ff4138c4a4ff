import type { Body } from './parts/body.js';
import type { DocumentFields } from './parts/common.js';
import type { GovukStrategyStrand } from './parts/govuk-models.js';

/** A part of a strategy, such as Pursue, Prevent, Protect or Prepare. */
export interface StrategyStrand extends DocumentFields {
  /** Tells this kind of content from the others. */
  kind: 'strategy-strand';
  /** Slug of the strategy that it is a part of.. */
  strategy?: string | undefined;
  /** Name, such as `Pursue`. Stories report on a strand by this name. */
  title: string;
  /** What it sets out to do, in a sentence. */
  aim?: string | undefined;
  /** The text of its page. In a Markdown file, what stands under the front matter. */
  body?: Body | undefined;
  /** Place among the strands of its strategy, from 1. */
  position?: number | undefined;
  /** Slugs of the organisations that lead it. */
  organisations?: string[] | undefined;
  /** What GOV.UK's content item of it holds that no field above does, in GOV.UK's own names. */
  govuk?: GovukStrategyStrand | undefined;
}
