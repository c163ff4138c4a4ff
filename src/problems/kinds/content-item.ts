import type { ProblemKind } from '../kind.js';

/** Something that is no content item at all. */
export const notAContentItem: ProblemKind<{ found: string }> = {
  code: 'not-a-content-item',
  severity: 'error',
  summary: 'Something that is not a content item',
  advice:
    'A content item is an object with at least `schema_name`, `base_path` and `title`, as `https://www.gov.uk/api/content/…` returns it.',
  message: ({ found }) =>
    `This is ${found}, not a content item. Give the JSON that GOV.UK’s content API returns.`,
};

/** An item in a format that is not known. */
export const unknownSchemaName: ProblemKind<{
  found: string;
  known: readonly string[];
  nearest: string | undefined;
}> = {
  code: 'unknown-schema-name',
  severity: 'error',
  summary: 'A content item in a format that is not known',
  advice:
    'Of GOV.UK’s formats those are known that news, organisations, governments, people, roles and strategies are written in.',
  message: ({ found, known, nearest }) =>
    `The format ${found} is not known.${nearest ? ` Did you mean \`${nearest}\`?` : ''} Known are ${known.join(', ')}.`,
};

/** An item that GOV.UK's schema refuses, and that can be read all the same. */
export const departsFromSchema: ProblemKind<{ fault: string }> = {
  code: 'departs-from-schema',
  severity: 'warning',
  summary: 'A content item that GOV.UK’s schema would refuse',
  advice:
    'Items of earlier years, which the content API still serves, do not all fit the schemas of today. They are read, and what does not fit is kept in `govuk`. An item that is meant to be published must be put right.',
  message: ({ fault }) => `GOV.UK’s schema refuses this: ${fault}`,
};

/** Markup where plain text is due. */
export const markupInPlainText: ProblemKind<{ field: string; tag: string }> = {
  code: 'markup-in-plain-text',
  severity: 'warning',
  summary: 'HTML in a text that is shown as it is',
  advice: 'Titles and descriptions are plain text: readers would see the tags. Every output escapes them.',
  message: ({ field, tag }) =>
    `\`${field}\` holds the tag \`${tag}\`, which readers would see. Write plain text.`,
};

/** Two different items for one place. */
export const conflictingItem: ProblemKind<{ basePath: string; locale: string }> = {
  code: 'conflicting-item',
  severity: 'error',
  summary: 'Two different content items with one base path and locale',
  advice: 'The first one was imported. Import the other into another folder, or leave one out.',
  message: ({ basePath, locale }) =>
    `An item before this one has the base path ${basePath} and the locale ${locale} too, and says something else. It was left out.`,
};

/** An item whose values stand in one another on too many levels. */
export const nestedTooDeep: ProblemKind<{ levels: number }> = {
  code: 'nested-too-deep',
  severity: 'error',
  summary: 'A content item whose objects and lists are nested too deep',
  advice:
    'No real item has more than some twenty levels. One with hundreds is broken, or meant to break programs.',
  message: ({ levels }) =>
    `This has more than ${levels} levels of objects and lists. Give an item that has fewer.`,
};

/** A text that no program in JavaScript can hold. */
export const itemTooLong: ProblemKind<object> = {
  code: 'item-too-long',
  severity: 'error',
  summary: 'A content item that is longer than any text can be',
  advice:
    'A text can have about 500 million characters. Put the items of a long list a line each into an `.ndjson` file, which is read line by line.',
  message: () =>
    'This is longer than any text can be, and was left out. Put the items of a list a line each into an `.ndjson` file.',
};

/** A content file that an import would overwrite. */
export const fileInTheWay: ProblemKind<{ file: string }> = {
  code: 'file-in-the-way',
  severity: 'error',
  summary: 'A content file that an import would overwrite',
  advice:
    'An import replaces a file only if it says all that the file says. Move the file away, import into another folder, or give `--force` to overwrite it.',
  message: ({ file }) =>
    `\`${file}\` is there and says something else. It was left as it is; --force overwrites it.`,
};
