import * as z from 'zod';
import type { Withdrawal as WithdrawalType } from '../../types/parts/withdrawal.js';
import { Body } from './body.js';
import { DayOrMoment } from './formats.js';

/** That a document no longer holds, and why. */
export const Withdrawal = z.strictObject({ at: DayOrMoment.optional(), explanation: Body.optional() });
export type Withdrawal = WithdrawalType;
