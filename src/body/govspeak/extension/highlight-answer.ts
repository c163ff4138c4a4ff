import { enclosed } from './enclosed.js';

/**
 * The answer to a question, set apart.
 *
 * Example: `{::highlight-answer}The speed limit is *4mph*{:/highlight-answer}`.
 */
export const highlightAnswer = enclosed('{::highlight-answer}', '{:/highlight-answer}', 'highlight-answer');
