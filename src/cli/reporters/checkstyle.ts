import { groupByFile } from './group-by-file.js';
import type { Reporter } from './reporter.js';
import { element } from './xml.js';

/** The XML of Checkstyle, which many review tools read. */
export const reporter: Reporter = ({ problems }) => {
  const files = [...groupByFile(problems)].map(([name, group]) => {
    const errors = group.map(({ line, column, severity, message, code }) =>
      element('error', { line, column, severity, message, source: `despatch.${code}` }),
    );
    return element('file', { name }, errors);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', { version: '4.3' }, files)}\n`;
};
