import * as z from 'zod';
import { ChangeHistory, envelope, type ChangeHistoryEntry, type ContentItemEnvelope } from './envelope.js';
import { Integer } from './formats.js';
import { linksOf, OneWithPage, type LinksOf } from './links.js';

/** What the item of a strand holds beside what every item has. */
export interface StrategyStrandItemDetails {
  /** HTML. */
  body?: string | undefined;
  /** What the strand sets out to do. */
  aim?: string | undefined;
  /** Place among the strands of its strategy, from 1. */
  position?: number | undefined;
  change_history?: ChangeHistoryEntry[] | undefined;
}

/** The content item of a strand of a strategy: a format of this library's, in GOV.UK's envelope. */
export interface StrategyStrandItem extends ContentItemEnvelope {
  schema_name: 'strategy_strand';
  document_type: 'strategy_strand';
  details: StrategyStrandItemDetails;
  links: LinksOf<'strategy'>;
}

/** The content item of a strand of a strategy: a format of this library's, in GOV.UK's envelope. */
export const StrategyStrandItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('strategy_strand'),
  document_type: z.literal('strategy_strand'),
  details: z.strictObject({
    body: z.string().optional(),
    aim: z.string().optional(),
    position: Integer.optional(),
    change_history: ChangeHistory.optional(),
  }),
  links: linksOf([]).extend({ strategy: OneWithPage }),
});
