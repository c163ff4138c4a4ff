/** Where each UTF-16 unit of a text value stands in its file. */
export interface TextMap {
  /** Offset in the file for an offset in the value, the end of the value included. */
  toSource(offset: number): number;
}

/** A value that stands in the file as it is. */
export function identityMap(start: number): TextMap {
  return { toSource: (offset) => start + offset };
}

/** A value whose line ends are line feeds, while those of its source may have a carriage return before them. */
export function lineFeedMap(source: string, start: number, end: number): TextMap {
  const stretch = source.slice(start, end);
  if (!stretch.includes('\r\n')) return identityMap(start);
  /** Offsets in the value of the line feeds that had a carriage return. */
  const returns: number[] = [];
  for (const match of stretch.matchAll(/\r\n/g)) returns.push(match.index - returns.length);
  return { toSource: (offset) => start + offset + countBelow(returns, offset) };
}

/**
 * Aligns a value with a source that differs from it in white space only: lines that are folded, and the
 * indentation of a block.
 *
 * @returns Nothing if they differ in more than that.
 */
export function alignedMap(source: string, start: number, end: number, value: string): TextMap | undefined {
  const offsets = new Uint32Array(value.length + 1);
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    if (!isWhite(unit)) {
      while (at < end && isWhite(source.charCodeAt(at))) at++;
      if (source.charCodeAt(at) !== unit) return undefined;
    }
    offsets[index] = Math.min(at, end);
    if (at < end && isWhite(source.charCodeAt(at)) === isWhite(unit)) at++;
  }
  offsets[value.length] = Math.min(at, end);
  return { toSource: (offset) => offsets[Math.min(offset, value.length)]! };
}

const escape = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|\r?\n[ \t]*|[^])/g;

/** Maps a quoted text, between its quotes, whose escapes stand for other characters. */
export function escapedMap(source: string, start: number, end: number, value: string): TextMap | undefined {
  const offsets = new Uint32Array(value.length + 1);
  const pattern = source[start - 1] === "'" ? /''/g : escape;
  let index = 0;
  let at = start;
  const copyTo = (stop: number): boolean => {
    while (at < stop) {
      if (value.charCodeAt(index) !== source.charCodeAt(at)) return false;
      offsets[index++] = at++;
    }
    return true;
  };
  for (const match of source.slice(start, end).matchAll(pattern)) {
    if (!copyTo(start + match.index)) return undefined;
    const units = match[0].startsWith('\\U') && Number.parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
    const made = /^\\\r?\n/.test(match[0]) ? 0 : units;
    for (let unit = 0; unit < made; unit++) offsets[index++] = at;
    at += match[0].length;
  }
  if (!copyTo(end) || index !== value.length) return undefined;
  offsets[index] = end;
  return { toSource: (offset) => offsets[Math.min(offset, value.length)]! };
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

function countBelow(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
