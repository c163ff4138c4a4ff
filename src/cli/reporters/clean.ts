import colours from 'picocolors';
import type { Reporter } from './reporter.js';
import { summaryOf } from './summary.js';

/** For people, where there is nothing to report. */
export const reporter: Reporter = (report) => [`${summaryOf(report, colours.createColors(report.colour))}\n`];
