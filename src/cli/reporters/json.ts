import { countProblems } from '../problem-line.js';
import type { Reporter } from './reporter.js';

/** Version of the form. It changes when something is renamed or taken away, not when something is added. */
const formVersion = 1;

/** The problems as data. The documentation of the command line describes the form. */
export const reporter: Reporter = ({ problems, fileCount, documentCount, hiddenCount, version }) =>
  `${JSON.stringify(
    {
      version: formVersion,
      tool: { name: 'despatch', version },
      files: fileCount,
      documents: documentCount,
      hidden: hiddenCount,
      counts: countProblems(problems),
      problems,
    },
    null,
    2,
  )}\n`;
