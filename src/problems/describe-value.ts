const longestShown = 40;

/** Names a value in a sentence: the value itself if it is short, else what it is. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      return showValue(value);
    case 'number':
      return `the number \`${value}\``;
    case 'boolean':
      return `\`${value}\``;
    default:
      return 'a group of fields';
  }
}

/** A text value between backticks, cut if it is long. */
export function showValue(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  return line.length <= longestShown ? `\`${line}\`` : `\`${line.slice(0, longestShown).trimEnd()}…\``;
}
