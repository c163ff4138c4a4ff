import type { Prose } from './prose.js';

/** The numbers that are written in words. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index) => [word, 10 * index + 30]),
    ),
);

/**
 * Matches a pattern at every number of a text.
 *
 * @param pattern - Regular expression with the flag `y`: it is tried at the first digit of each number.
 * @param behind - The characters one of which stands behind a number that can match. Others are passed over fast.
 */
export function eachNumberMatch(
  { plain, numbers }: Prose,
  pattern: RegExp,
  visit: (match: RegExpExecArray) => void,
  behind?: string,
): void {
  for (let index = 0; index < numbers.length; index += 2) {
    if (behind !== undefined && !behind.includes(plain.charAt(numbers[index + 1]!))) continue;
    pattern.lastIndex = numbers[index]!;
    const match = pattern.exec(plain);
    if (match) visit(match);
  }
}

/** Whether a stretch of text begins a block or a sentence. */
export function beginsSentence(prose: Prose, offset: number): boolean {
  const before = prose.plain.slice(Math.max(0, offset - 3), offset).trimEnd();
  return prose.blockAt(offset)?.start === offset || before === '' || /[.!?:\n]$/.test(before);
}

/** Writes a whole number with a comma between thousands. */
export function withCommas(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
