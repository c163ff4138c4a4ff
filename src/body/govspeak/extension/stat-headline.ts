import { enclosed } from './enclosed.js';

/**
 * A number that stands out, with what it counts.
 *
 * Example: `{stat-headline}*2,000* miles of canal{/stat-headline}`.
 */
export const statHeadline = enclosed('{stat-headline}', '{/stat-headline}', 'stat-headline');
