import type { Problem } from '../../problems/problem.js';
import type { Locator } from '../position/locator.js';
import type { SourceDocument, SourceFile } from '../read/source-file.js';

/** Leaves out problems of a document that may only follow from broken syntax. */
export type Trust = (problems: readonly Problem[], document: SourceDocument) => Promise<Problem[]>;

const name = /^[A-Za-z][\w-]*$/;

/**
 * Tells problems from those that may only follow from the faults of a file: a field that is missing, what stands in
 * a field that is broken, and a key that nobody would write.
 */
export function trustBehind(
  faults: readonly Problem[],
  source: SourceFile,
  locatorOf: () => Promise<Locator>,
): Trust {
  const broken = faults.filter(({ code }) => code !== 'duplicate-key');
  const offsets = broken.flatMap(({ line, column }) =>
    line === undefined || column === undefined ? [] : [source.lines.startOf(line) + column - 1],
  );
  return async (problems, document) => {
    if (!document.damaged || broken.length === 0) return [...problems];
    const stretches = (await locatorOf()).stretches(document);
    const touched = stretches.filter(({ start, last }) => offsets.some((at) => start <= at && at <= last));
    const fields = new Set<unknown>(touched.map(({ key }) => key));
    return problems.filter(({ code, path }) => {
      const [field] = path;
      if (field === undefined || !Object.hasOwn(document.data, field) || fields.has(field)) return false;
      return code === 'unknown-key' ? name.test(String(path.at(-1))) : code !== 'missing-field';
    });
  };
}
