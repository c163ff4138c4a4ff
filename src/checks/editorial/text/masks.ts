import { mask } from './prose.js';

/** Replaces a stretch of a text by masks, unit by unit. */
export function maskRange(text: string, start: number, end: number): string {
  return text.slice(0, start) + mask.repeat(end - start) + text.slice(end);
}

/** Masks what is not the author's own English in a block: quoted words, addresses, other languages. */
export function maskBlock(plain: string): string {
  if (isForeign(plain)) return mask.repeat(plain.length);
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
function maskQuotations(plain: string): string {
  let masked = plain;
  let offset = 0;
  while (offset < plain.length) {
    const end = endOfQuotation(plain, offset);
    if (end === undefined) {
      offset++;
      continue;
    }
    masked = maskRange(masked, offset, end);
    offset = end;
  }
  return masked;
}

/** Where the quotation that begins at an offset ends, or `undefined` if none begins there. */
function endOfQuotation(text: string, offset: number): number | undefined {
  const mark = text[offset]!;
  if (mark === '“' || mark === '"') {
    const close = text.indexOf(mark === '“' ? '”' : '"', offset + 1);
    return close === -1 ? text.length : close + 1;
  }
  if (mark !== '‘' && mark !== "'") return undefined;
  if (mark === "'" && !/[\s(]|^$/.test(text[offset - 1] ?? '')) return undefined;
  for (let next = offset + 1; next < text.length; next++) {
    const closes = text[next] === '’' || text[next] === "'";
    if (closes && next > offset + 1 && !/[\p{L}\d]/u.test(text[next + 1] ?? '')) return next + 1;
  }
  return text.slice(0, offset).trim() === '' ? text.length : undefined;
}

/** Words without which nobody writes a sentence of English. */
const englishWord =
  / (?:the|and|of|to|in|is|for|on|with|by|from|at|that|this|be|are|was|were|will|has|have|had|you|your|we|our|it|its|or|not|can|an|as|if|do|may|who)[ ,.;:!?)’]/i;

const manyWords = 8;

/** Whether a block is in another language: many words, and none of the commonest of English. */
function isForeign(text: string): boolean {
  if (text.includes(' the ') || text.includes(' and ') || text.includes(' of ')) return false;
  if (text.length < 2 * manyWords || englishWord.test(` ${text} `)) return false;
  const words = text.match(/[\p{L}\p{M}'’]{2,}/gu);
  return words !== null && words.length >= manyWords;
}
