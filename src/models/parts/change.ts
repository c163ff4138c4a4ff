import * as z from 'zod';
import type { Change as ChangeType } from '../../types/parts/change.js';
import { DayOrMoment } from './formats.js';

/** A change that readers were told of. */
export const Change = z.strictObject({ at: DayOrMoment, note: z.string() });
export type Change = ChangeType;
