import type { Body } from './body.js';

/** That a document no longer holds, and why. It stays on the site, with a notice. */
export interface Withdrawal {
  /** Moment of the withdrawal: ISO 8601 with an offset, or a day. */
  at?: string | undefined;
  /** Why it was withdrawn, for readers. */
  explanation?: Body | undefined;
}
