/** What a plain scalar can be in YAML's core schema that is not text. */
const notText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?\d+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;

/** The first characters of everything that {@link notText} matches. */
const firstOfNotText = /^[~nNtTfF\d.+-]/;

/** A value that the small reader leaves to the `yaml` package. */
export const notPlain = Symbol('not plain');

/**
 * Reads a plain scalar by YAML's core schema, in which a date is text.
 *
 * @returns The value, or {@link notPlain} for the numbers that people rarely write.
 */
export function plainScalar(text: string): unknown {
  if (!firstOfNotText.test(text) || !notText.test(text)) return text;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null' || text === '~') return null;
  return wholeNumber.test(text) ? Number(text) : notPlain;
}
