import { countProblems } from '../problem-line.js';
import type { Reporter } from './reporter.js';

/** Version of the form. It changes when something is renamed or taken away, not when something is added. */
const formVersion = 1;

/** The problems as data, one a line. `dist/schemas/report.json` describes the form. */
export const reporter: Reporter = function* ({ problems, fileCount, documentCount, hiddenCount, version }) {
  const head = {
    version: formVersion,
    tool: { name: 'despatch', version },
    files: fileCount,
    documents: documentCount,
    hidden: hiddenCount,
    counts: countProblems(problems),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"problems":[`;
  for (const [index, problem] of problems.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(problem)}`;
  }
  yield '\n]}\n';
};
