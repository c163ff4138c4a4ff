import * as z from 'zod';
import type { StrategyStrand as StrategyStrandType } from '../types/strategy-strand.js';
import { Body } from './parts/body.js';
import { documentFields } from './parts/document-fields.js';
import { Ordinal, Slug, Title } from './parts/formats.js';
import { GovukStrategyStrand } from './parts/govuk-models.js';

/** A part of a strategy, such as Pursue, Prevent, Protect or Prepare. */
export const StrategyStrand = z.strictObject({
  kind: z.literal('strategy-strand'),
  ...documentFields,
  strategy: Slug.optional(),
  title: Title,
  aim: z.string().optional(),
  body: Body.optional(),
  position: Ordinal.optional(),
  organisations: z.array(Slug).optional(),
  govuk: GovukStrategyStrand.optional(),
});
export interface StrategyStrand extends StrategyStrandType {}
