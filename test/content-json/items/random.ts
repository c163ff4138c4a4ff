/** Numbers that look random and are the same on every run. */
export interface Random {
  /** A whole number from 0 to below another. */
  below(end: number): number;
  /** One of several. */
  of<Element>(list: readonly Element[]): Element;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  return { below, of: (list) => list[below(list.length)]! };
}
