import { mask } from './prose.js';
import type { Block } from './prose.js';

/** What no block needs looking at for quotations and addresses without. */
const mayHide = /["“‘'@/#]|www\./;

/**
 * Masks what is not the author's own English in a text.
 *
 * @param hidden - Start and end of each stretch to mask whatever it holds, in order and apart from each other.
 * @param blocks - The blocks of the text, in which quotations, addresses and other languages are looked for.
 */
export function hide(text: string, hidden: readonly number[], blocks: readonly Block[]): string {
  const masked = maskStretches(text, hidden);
  const hasMarks = mayHide.test(masked);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of blocks) {
    const own = masked.slice(start, end);
    const left = isForeign(own) ? mask.repeat(own.length) : hasMarks ? maskBlock(own) : own;
    if (left === own) continue;
    parts.push(masked.slice(done, start), left);
    done = end;
  }
  if (done === 0) return masked;
  parts.push(masked.slice(done));
  return parts.join('');
}

function maskStretches(text: string, hidden: readonly number[]): string {
  if (hidden.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (let index = 0; index < hidden.length; index += 2) {
    const start = hidden[index]!;
    const end = hidden[index + 1]!;
    parts.push(text.slice(done, start), mask.repeat(end - start));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Masks quoted words and addresses in a block. */
function maskBlock(plain: string): string {
  let masked = plain;
  if (/["“‘']/.test(masked)) masked = maskQuotations(masked);
  if (masked.includes('@') || masked.includes('/') || masked.includes('#') || masked.includes('www.')) {
    masked = masked.replaceAll(address, (found) => mask.repeat(found.length));
  }
  return masked;
}

/** E-mail and web addresses, paths, account names and hash tags. */
const address =
  /(?<![^\s(<])(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|#\w+|(?:https?:\/\/|www\.)[^\s)>]+|[\w-]+(?:\.[\w-]+)+\/[^\s)>]*|\/[\w-]+(?:\/[^\s)>]*)?)/g;

/** Masks what stands between quotation marks, and all from a mark that nothing closes. */
function maskQuotations(text: string): string {
  const quotations: number[] = [];
  const closing = closingQuotes(text);
  for (let offset = 0; offset < text.length; offset++) {
    const end = endOfQuotation(text, offset, closing);
    if (end === undefined) continue;
    quotations.push(offset, end);
    offset = end - 1;
  }
  return maskStretches(text, quotations);
}

/** Where the quotation that begins at an offset ends, or `undefined` if none begins there. */
function endOfQuotation(text: string, offset: number, closing: ClosingQuotes): number | undefined {
  const mark = text[offset]!;
  if (mark === '“' || mark === '"') {
    const close = text.indexOf(mark === '“' ? '”' : '"', offset + 1);
    return close === -1 ? text.length : close + 1;
  }
  if (mark !== '‘' && mark !== "'") return undefined;
  if (mark === "'" && !/[\s(]|^$/.test(text[offset - 1] ?? '')) return undefined;
  return closing(offset + 2) ?? (offset === 0 ? text.length : undefined);
}

/** Gives the end of the first single quotation mark at or behind an offset that closes, of offsets that grow. */
type ClosingQuotes = (offset: number) => number | undefined;

function closingQuotes(text: string): ClosingQuotes {
  let found = -1;
  return (offset) => {
    if (found < offset) {
      found = offset;
      while (found < text.length && !isClosingQuote(text, found)) found++;
    }
    return found < text.length ? found + 1 : undefined;
  };
}

function isClosingQuote(text: string, offset: number): boolean {
  const mark = text[offset];
  return (mark === '’' || mark === "'") && !/[\p{L}\d]/u.test(text[offset + 1] ?? '');
}

/** Words without which nobody writes a sentence of English. */
const englishWord =
  / (?:the|and|of|to|in|is|for|on|with|by|from|at|that|this|be|are|was|were|will|has|have|had|you|your|we|our|it|its|or|not|can|an|as|if|do|may|who)[ ,.;:!?)’]/i;

const manyWords = 8;

/** Units of so many words of two letters, with spaces between them. */
const shortestForeign = 3 * manyWords - 1;
const space = 0x20;

/** Whether a block is in another language: many words, and none of the commonest of English. */
function isForeign(text: string): boolean {
  if (text.length < shortestForeign) return false;
  if (text.includes(' the ') || text.includes(' and ') || text.includes(' of ')) return false;
  if (!hasSpaces(text, manyWords - 1) || englishWord.test(` ${text} `)) return false;
  const words = text.match(/[\p{L}\p{M}'’]{2,}/gu);
  return words !== null && words.length >= manyWords;
}

/** Whether a text has at least so many spaces. */
function hasSpaces(text: string, least: number): boolean {
  let count = 0;
  for (let index = 0; index < text.length && count < least; index++) {
    if (text.charCodeAt(index) === space) count++;
  }
  return count >= least;
}
