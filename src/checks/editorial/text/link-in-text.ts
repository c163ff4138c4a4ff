/** A Markdown link, a web or e-mail address. */
const link =
  /\[[^\]\n]{1,300}\]\([^)\s]+\)|\bhttps?:\/\/\S+|\bwww\.\S+|(?<![^\s(<])[\w.+-]+@[\w-]+\.[\w.-]+|<a\s[^>]*>/i;

/** Finds the first link in a text that can hold none. */
export function linkInText(text: string): { start: number; end: number } | undefined {
  const found = link.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
