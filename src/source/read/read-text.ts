import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';

/** The text of a file, without the byte order mark, or why there is none. */
export type TextReading =
  | { text: string; byteOrderMark: boolean }
  | { fault: 'unreadable-file'; reason: string }
  | { fault: 'not-utf-8'; reason: string; before: string };

const replacement = '\uFFFD';

/**
 * Reads a text file, which has to be UTF-8. Reading at once is several times faster for small files than with
 * promises; callers give way to others between batches of files.
 */
export function readText(path: string): TextReading {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
    // Node puts this character for bytes that are not UTF-8; an author may also have written it.
    if (text.includes(replacement)) {
      const bytes = readFileSync(path);
      const fault = utf8Fault(bytes, text);
      if (fault) return fault;
    }
  } catch (error) {
    const reason = isLink(path) && isMissing(error) ? 'It is a link that leads nowhere.' : reasonOf(error);
    return { fault: 'unreadable-file', reason };
  }
  return withoutMark(text);
}

/** Takes the byte order mark off a text. */
export function withoutMark(text: string): { text: string; byteOrderMark: boolean } {
  const byteOrderMark = text.charCodeAt(0) === 0xfeff;
  return { text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
}

/** A hash of a text that was read, by which it is known again. */
export function hashOf({ text, byteOrderMark }: { text: string; byteOrderMark: boolean }): string {
  return hash('sha256', byteOrderMark ? `\ufeff${text}` : text, 'base64');
}

function utf8Fault(bytes: Uint8Array, text: string): TextReading | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const reason = wide ? 'It is written in UTF-16.' : 'It holds bytes that are no text in UTF-8.';
    return { fault: 'not-utf-8', reason, before: wide ? '' : validStart(bytes, text) };
  }
}

/** The text before the first byte that is not UTF-8. */
function validStart(bytes: Uint8Array, text: string): string {
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, at + 1)) {
    const length = Buffer.byteLength(text.slice(0, at));
    const written = bytes[length] === 0xef && bytes[length + 1] === 0xbf && bytes[length + 2] === 0xbd;
    if (!written) return text.slice(0, at);
  }
  return '';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'It is not there.',
  EACCES: 'You are not allowed to read it.',
  EPERM: 'You are not allowed to read it.',
  EISDIR: 'It is a folder.',
  ELOOP: 'It is a link that leads back to itself.',
  EMFILE: 'Too many files are open.',
  ENAMETOOLONG: 'Its name is too long.',
};

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Why a file cannot be used, as a sentence. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && reasons[code]) return reasons[code];
  return `The system says: ${message ?? String(error)}.`;
}
