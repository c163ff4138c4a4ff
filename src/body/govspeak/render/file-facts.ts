const units = ['Bytes', 'KB', 'MB', 'GB', 'TB'];

/** Size of a file for readers: three digits that count, in the unit that makes the number short. */
export function readableSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  if (unit === 0) return bytes === 1 ? '1 Byte' : `${bytes} Bytes`;
  return `${Number(value.toPrecision(3))} ${units[unit]!}`;
}

/** Number of pages for readers. */
export function readablePages(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
