/**
 * Documents as plain text.
 *
 * @module despatch/text
 */
export { toText } from './to-text.js';
