import type { Problem } from '../../problems/problem.js';
import type { Locator } from '../position/locator.js';
import type { SourceDocument, SourceFile } from '../read/source-file.js';

/** Leaves out problems of a document that may only follow from broken syntax. */
export type Trust = (problems: readonly Problem[], document: SourceDocument) => Promise<Problem[]>;

/**
 * Tells problems from those that may only follow from the faults of a file: a field that is missing, and what stands
 * in a field that is broken.
 */
export function trustBehind(
  faults: readonly Problem[],
  source: SourceFile,
  locatorOf: () => Promise<Locator>,
): Trust {
  const broken = faults.filter(({ code }) => code !== 'duplicate-key');
  let touched: ReadonlySet<unknown> | undefined;
  return async (problems, document) => {
    if (!document.damaged || broken.length === 0) return [...problems];
    const fields = (touched ??= fieldsAt(broken, source, await locatorOf()));
    return problems.filter(({ code, path: [field] }) => {
      const isThere = field !== undefined && Object.hasOwn(document.data, field);
      return isThere && code !== 'missing-field' && !fields.has(field);
    });
  };
}

/** The fields at the top of a file in which faults stand. */
function fieldsAt(faults: readonly Problem[], source: SourceFile, locator: Locator): ReadonlySet<unknown> {
  const lines = faults.flatMap(({ line }) => line ?? []);
  const broken = locator.stretches().filter(({ start, end }) => {
    const from = source.lines.positionOf(start).line;
    const to = source.lines.positionOf(Math.max(start, end - 1)).line;
    // The line before too: a fault is often found a line late.
    return lines.some((line) => line >= from && line <= to + 1);
  });
  return new Set(broken.map(({ key }) => key));
}
