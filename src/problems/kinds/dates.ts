import type { ProblemKind } from '../kind.js';

/** A day before one that it must follow. */
export const datesOutOfOrder: ProblemKind<{
  later: string;
  laterDay: string;
  earlier: string;
  earlierDay: string;
}> = {
  code: 'dates-out-of-order',
  severity: 'error',
  summary: 'A day before one that it must follow',
  advice:
    'An end cannot come before its beginning, nor a change before the first publication. Correct one of the days.',
  message: ({ later, laterDay, earlier, earlierDay }) =>
    `\`${later}\` is ${laterDay}, before \`${earlier}\`, ${earlierDay}. Correct one of the two.`,
};
