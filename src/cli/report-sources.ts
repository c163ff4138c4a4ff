import { indexLines, type LineIndex } from '../source/position/line-index.js';
import { readText } from '../source/read/read-text.js';
import type { Report } from './reporters/reporter.js';

/** The texts that a report shows lines of. */
export type ReportSources = Pick<Report, 'lineOf' | 'positionOf'>;

/**
 * Reads lines of files for reports. It keeps the file that was asked for last: problems come sorted by file.
 *
 * @param textOf - Gives the text of a file, without its byte order mark; from the disk if absent.
 */
export function createReportSources(textOf: (file: string) => string | undefined = readFile): ReportSources {
  let last: { file: string; text: string; lines: LineIndex } | undefined;
  const open = (file: string): typeof last => {
    if (last?.file === file) return last;
    const text = textOf(file) ?? '';
    return (last = { file, text, lines: indexLines(text) });
  };
  return {
    lineOf(file, line) {
      const { text, lines } = open(file)!;
      if (line > lines.count) return undefined;
      return text.slice(lines.startOf(line), lines.startOf(line + 1)).replace(/[\r\n]+$/, '');
    },
    positionOf(file, offset) {
      const { text, lines } = open(file)!;
      return offset > text.length ? undefined : lines.positionOf(offset);
    },
  };
}

function readFile(file: string): string | undefined {
  const reading = readText(file);
  return 'fault' in reading ? undefined : reading.text;
}
