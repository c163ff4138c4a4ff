import { describeValue, showValue } from '../describe-value.js';
import type { ProblemKind } from '../kind.js';

/** A field that a document must have and has not. */
export const missingField: ProblemKind<{ field: string; owner: string; about: string | undefined }> = {
  code: 'missing-field',
  severity: 'error',
  summary: 'A field that is needed and not there',
  advice:
    'Add the field. The reference of models lists the fields of each kind of document and which of them are needed.',
  message: ({ field, owner, about }) => `Add \`${field}\` to ${owner}${about ? `: ${about}` : ''}.`,
};

/** A key that no field has. */
export const unknownKey: ProblemKind<{ key: string; nearest: string | undefined }> = {
  code: 'unknown-key',
  severity: 'error',
  summary: 'A key that no field has',
  advice:
    'What stands under a key that is not known would be lost. Correct the spelling, or delete the line. Fields of your own are declared in the configuration.',
  message: ({ key, nearest }) =>
    `Unknown key ${showKey(key)}.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};

/** A value of the wrong type, such as a number where a text is due. */
export const wrongType: ProblemKind<{ field: string; found: unknown; due: string }> = {
  code: 'wrong-type',
  severity: 'error',
  summary: 'A value of the wrong type',
  advice:
    'Lists are written `[one, two]` or with one `- item` a line, truth values `true` or `false` without quotes, and texts that look like a number in quotes.',
  message: ({ field, found, due }) => `\`${field}\` is ${describeValue(found)}. Write ${due}.`,
};

/** A value that is none of those allowed. */
export const wrongValue: ProblemKind<{
  field: string;
  found: string;
  allowed: readonly string[];
  nearest: string | undefined;
}> = {
  code: 'wrong-value',
  severity: 'error',
  summary: 'A value that is none of those allowed',
  advice: 'Choose one of the values that the message names. They are those of GOV.UK.',
  message: ({ field, found, allowed, nearest }) =>
    `\`${field}\` cannot be ${showValue(found)}. ${nearest ? `Did you mean \`${nearest}\`?` : `Write ${oneOf(allowed)}.`}`,
};

/** A text that is not written as its field asks. */
export const wrongFormat: ProblemKind<{
  field: string;
  found: string;
  due: string;
  nearest: string | undefined;
}> = {
  code: 'wrong-format',
  severity: 'error',
  summary: 'A text that is not written as its field asks',
  advice:
    'Days are written `2015-03-23` and must be in the calendar; moments add the time and its offset, `2015-03-23T09:30:00Z`. Slugs are lower-case letters, digits and hyphens. Addresses are absolute or begin with a slash.',
  message: ({ field, found, due, nearest }) =>
    `\`${field}\` is ${describeValue(found)}. Write ${due}.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};

/** A text that is longer than its field holds. */
export const tooLong: ProblemKind<{ field: string; length: number; most: number }> = {
  code: 'too-long',
  severity: 'error',
  summary: 'A text that is longer than its field holds',
  advice: 'Shorten the text. The limit is that of GOV.UK’s publishing tool.',
  message: ({ field, length, most }) =>
    `\`${field}\` has ${length} characters. Shorten it to ${most} at most.`,
};

/** A number outside the range of its field. */
export const outOfRange: ProblemKind<{ field: string; found: number; due: string }> = {
  code: 'out-of-range',
  severity: 'error',
  summary: 'A number outside the range of its field',
  advice: 'Correct the number. Counts and sizes are whole numbers.',
  message: ({ field, found, due }) => `\`${field}\` is ${found}. Write ${due}.`,
};

/** Two ways to give a value of which only one can hold. */
export const conflictingKeys: ProblemKind<{ field: string; keys: readonly string[] }> = {
  code: 'conflicting-keys',
  severity: 'error',
  summary: 'A value given in two ways',
  advice: 'A text is given in Govspeak or in HTML, not in both.',
  message: ({ field, keys }) =>
    `\`${field}\` has ${keys.map((key) => `\`${key}\``).join(' and ')}. Keep one of them.`,
};

/** What a schema of the project's own, or a rule that has no kind here, says of a value. */
export const invalidField: ProblemKind<{ field: string; reason: string }> = {
  code: 'invalid-field',
  severity: 'error',
  summary: 'A field that its schema does not accept',
  advice: 'The schema that the configuration gives for the field says what it accepts.',
  message: ({ field, reason }) => `\`${field}\` is not accepted: ${reason}`,
};

const longestKey = 100;

/** A key with the spaces around it, which may be what is wrong with it; cut if it is long. */
function showKey(key: string): string {
  return key.length > longestKey ? showValue(key) : `\`${key}\``;
}

const mostListed = 8;

function oneOf(allowed: readonly string[]): string {
  const shown = allowed.slice(0, mostListed).map((value) => `\`${value}\``);
  if (allowed.length > mostListed)
    return `one of the ${allowed.length} known values, such as ${shown.slice(0, 3).join(', ')}`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : `${shown[0]}`;
}
