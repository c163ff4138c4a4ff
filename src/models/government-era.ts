import * as z from 'zod';
import type { GovernmentEra as GovernmentEraType } from '../types/government-era.js';
import { documentFields } from './parts/document-fields.js';
import { Day, Text, Title } from './parts/formats.js';
import { GovukGovernmentEra } from './parts/govuk-models.js';

/** A government of the United Kingdom and the days it was in office. */
export const GovernmentEra = z.strictObject({
  kind: z.literal('government-era'),
  ...documentFields,
  title: Title,
  startedOn: Day,
  endedOn: Day.optional(),
  parties: z.array(Text).optional(),
  primeMinisters: z.array(Text).optional(),
  govuk: GovukGovernmentEra.optional(),
});
export interface GovernmentEra extends GovernmentEraType {}
