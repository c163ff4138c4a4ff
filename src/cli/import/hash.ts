/** Bits of the lower half of the numbers that {@link hashOf} gives. */
const lowerHalf = 0x200000;

/**
 * Gives a number of 53 bits for a text, so that a million texts can be told apart in a few bytes each.
 *
 * Two FNV-1a sums with different starting values. That two of 100,000 texts share a number has a chance of one
 * in a million.
 */
export function hashOf(text: string): number {
  let one = 0x811c9dc5;
  let two = 0x1000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x85ebca6b);
    two ^= two >>> 13;
  }
  return (one >>> 0) * lowerHalf + ((two >>> 0) % lowerHalf);
}
