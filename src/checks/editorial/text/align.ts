/** Source text that typography turns into one character of the tree, longest first. */
const typography: Record<string, readonly string[]> = {
  '’': ["'"],
  '‘': ["'"],
  '“': ['"', '``', "''"],
  '”': ['"', "''"],
  '–': ['--'],
  '—': ['---'],
  '…': ['...'],
  '«': ['<<'],
  '»': ['>>'],
  '\u00a0': ['~', ' '],
  ' ': ['\n', '\t'],
};

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

/** How many units of the source may be passed over to find the next character of the text. */
const mostPassedOver = 200;

/**
 * Finds for every unit of a tree's text where it stands in the source from which the text was read: behind
 * entities, escapes, typography and the marks that begin a line in a quotation or list.
 *
 * @param start - Offset in the source at which the text's node starts.
 * @param end - Offset in the source at which it ends.
 * @returns One offset for each unit and one for the end, or `undefined` if the two do not fit together.
 */
export function align(text: string, source: string, start: number, end: number): number[] | undefined {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const width = widthInSource(text, index, source, at, end);
    if (width !== undefined) {
      offsets.push(at);
      at += width;
      continue;
    }
    const found = nextPlace(text, index, source, at, end);
    if (found === undefined) return undefined;
    offsets.push(found.at);
    at = found.at + found.width;
  }
  offsets.push(at);
  return offsets;
}

/** How many units of the source at an offset stand for one unit of the text, if they do. */
function widthInSource(
  text: string,
  index: number,
  source: string,
  at: number,
  end: number,
): number | undefined {
  if (at >= end) return undefined;
  const unit = text[index]!;
  const inSource = source[at]!;
  if (inSource === '&') {
    entity.lastIndex = at;
    if (entity.test(source) && entity.lastIndex <= end) return entity.lastIndex - at;
  }
  if (unit === inSource) return 1;
  if (inSource === '\\' && source[at + 1] === unit) return 2;
  return typography[unit]?.find((written) => source.startsWith(written, at))?.length;
}

/** Passes over what the source has beside the text: the second half of a pair, or the marks of a new line. */
function nextPlace(
  text: string,
  index: number,
  source: string,
  at: number,
  end: number,
): { at: number; width: number } | undefined {
  const low = text.charCodeAt(index);
  if (index > 0 && low >= 0xdc00 && low <= 0xdfff) return { at, width: 0 };
  const last = Math.min(end, at + mostPassedOver);
  for (let next = at + 1; next < last; next++) {
    const width = widthInSource(text, index, source, next, end);
    if (width !== undefined) return { at: next, width };
  }
  return undefined;
}
