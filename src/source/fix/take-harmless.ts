/** What was taken, and what came of it. */
export interface Taken<Item, Result> {
  items: readonly Item[];
  result: Result;
}

/** Attempts after which what is left is not taken: with more items that do harm it would take too long. */
export const mostAttempts = 100;

/**
 * Takes as many items as do no harm. All are tried at once; if one of them does harm, halves and halves of these
 * show which.
 *
 * @param start - What there is without any of the items.
 * @param attempt - Tries items together, beside the best result so far; it gives nothing if they do harm.
 * @param most - Attempts at most.
 */
export async function takeHarmless<Item, Result>(
  candidates: readonly Item[],
  start: Result,
  attempt: (items: readonly Item[], best: Result) => Promise<Result | undefined>,
  most = mostAttempts,
): Promise<Taken<Item, Result>> {
  let taken: Taken<Item, Result> = { items: [], result: start };
  let attempts = 0;
  const add = async (more: readonly Item[]): Promise<void> => {
    if (more.length === 0 || attempts >= most) return;
    attempts++;
    const items = [...taken.items, ...more];
    const result = await attempt(items, taken.result);
    if (result !== undefined) {
      taken = { items, result };
    } else if (more.length > 1) {
      const middle = more.length >> 1;
      await add(more.slice(0, middle));
      await add(more.slice(middle));
    }
  };
  await add(candidates);
  return taken;
}
