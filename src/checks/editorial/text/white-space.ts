/** Puts a space in the place of every tab, line end and no-break space. */
export function withSpaces(text: string): string {
  const hasOthers =
    text.includes('\n') || text.includes('\u00a0') || text.includes('\t') || text.includes('\r');
  return hasOthers ? text.replace(/[\t\n\r\u00a0]/g, ' ') : text;
}
