/**
 * Counts the syllables of an English word by its groups of vowels: near enough to tell short words from long ones.
 *
 * @param word - One word in small letters.
 */
export function countSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^aeiouyl]e)$/, (end) => end.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
