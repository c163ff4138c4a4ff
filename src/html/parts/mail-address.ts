import { safeAddress } from '../safe-address.js';

/** Gives the address of a mailbox for a link. What would end the mailbox's name or add headers is escaped. */
export function mailAddress(email: string): string | undefined {
  return safeAddress(`mailto:${email.replace(/[?&#%\s]/g, encodeURIComponent)}`);
}
