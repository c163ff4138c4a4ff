import type { ActiveRules } from '../../checks/active-rules.js';
import { checkJsonLd } from '../../json-ld-check/index.js';
import type { Problem } from '../../problems/problem.js';

/**
 * Gives what is wrong in a graph that a build rendered, without what could merely be better: that would be said of
 * page after page. `despatch check` on the written file says it, with line and column.
 */
export function checkRendered(jsonLd: string, { settle }: Pick<ActiveRules, 'settle'>): Problem[] {
  return checkJsonLd(JSON.parse(jsonLd))
    .flatMap((problem) => settle(problem) ?? [])
    .filter(({ severity }) => severity !== 'info')
    .map((problem) => ({ ...problem, path: [] }));
}
