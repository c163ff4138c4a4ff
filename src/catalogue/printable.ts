/** Control characters but for tab and line breaks, and halves of surrogate pairs that stand alone. */
const everyUnprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;

/** Whether there can be any: half a pair is looked for only where there are pairs. Without the flag it is fast. */
const perhapsUnprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/;

/**
 * Gives a text that any page, graph and encoding can hold: control characters are taken out, and half a surrogate
 * pair becomes U+FFFD.
 */
export function printable(text: string): string {
  if (!perhapsUnprintable.test(text)) return text;
  return text.replace(everyUnprintable, (character) => (character >= '\ud800' ? '\ufffd' : ''));
}
