import { parse } from 'yaml';
import type { Quoting } from './quoting.js';

/** Single quotes of YAML. */
export const singleQuotes: Quoting = {
  read: (source) =>
    /(?:^|[^'])'(?:'')*(?:[^']|$)|\n/.test(source) ? undefined : source.replaceAll("''", "'"),
  write: (text) => (text.includes('\n') ? undefined : text.replaceAll("'", "''")),
};

/** A block scalar of YAML. A line end takes the indentation of the next line with it; another line would need one. */
export const block: Quoting = {
  read: (source) => source.replace(/\r?\n[ \t]*/g, '\n'),
  write: (text) => (text.includes('\n') ? undefined : text),
};

/** A text of YAML without quotes, which ends early at some signs, and which others make a number. */
export function noQuotes(isInFlow: boolean): Quoting {
  return {
    read: (source) => source,
    write: (text) => (text.includes('\n') || (isInFlow && /[,[\]{}]/.test(text)) ? undefined : text),
    says(source, value) {
      try {
        return (
          parse(`- ${source.replace(/\n/g, '\n  ')}`, { schema: 'core', logLevel: 'error' })?.[0] === value
        );
      } catch {
        return false;
      }
    },
  };
}
