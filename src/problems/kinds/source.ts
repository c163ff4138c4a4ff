import { showValue } from '../describe-value.js';
import type { ProblemKind } from '../kind.js';

/** A file that cannot be read. */
export const unreadableFile: ProblemKind<{ reason: string }> = {
  code: 'unreadable-file',
  severity: 'error',
  summary: 'A file that cannot be read',
  advice:
    'The file is in a content folder, so it is meant to be published, but it cannot be read. Give the account that runs the check the right to read it, mend the link, or take the file out of the folder.',
  message: ({ reason }) => `This file cannot be read. ${reason}`,
};

/** A file that a fix cannot be written to. */
export const unwritableFile: ProblemKind<{ reason: string }> = {
  code: 'unwritable-file',
  severity: 'error',
  summary: 'A file that `--fix` may not write to',
  advice:
    'The file has something that `--fix` puts right, but it is marked as not to be written to, or its folder or disk is, or it was changed while the check ran. Give the account that runs the command the right to write to it and run it again, or put the text right by hand.',
  message: ({ reason }) => `This file cannot be put right. ${reason}`,
};

/** A file that is not UTF-8. */
export const notUtf8: ProblemKind<{ reason: string }> = {
  code: 'not-utf-8',
  severity: 'error',
  summary: 'A file that is not UTF-8',
  advice:
    'Content files are text in UTF-8, with or without a byte order mark. Open the file in an editor and save it with the encoding UTF-8. A picture or another binary file does not belong under the name of a content file.',
  message: ({ reason }) => `Save this file as UTF-8. ${reason}`,
};

/** A file with nothing in it. */
export const emptyFile: ProblemKind<unknown> = {
  code: 'empty-file',
  severity: 'error',
  summary: 'A file with nothing in it',
  advice: 'Write the document, or delete the file.',
  message: () => 'This file is empty. Write the document in it, or delete it.',
};

/** A Markdown or HTML file that does not begin with front matter. */
export const missingFrontMatter: ProblemKind<unknown> = {
  code: 'missing-front-matter',
  severity: 'error',
  summary: 'A content file without front matter',
  advice:
    'A Markdown or HTML file begins with its fields in YAML between two lines of three hyphens:\n\n```\n---\ntitle: …\nsummary: …\n---\n\nThe text.\n```',
  message: () =>
    'This file has no front matter. Begin it with a line `---`, the fields, and a second line `---`.',
};

/** Front matter that is not closed. */
export const unclosedFrontMatter: ProblemKind<unknown> = {
  code: 'unclosed-front-matter',
  severity: 'error',
  summary: 'Front matter without its second line of hyphens',
  advice: 'Put a line of three hyphens, `---`, between the fields and the text.',
  message: () =>
    'The front matter that opens here is not closed. Put a line `---` between the fields and the text.',
};

/** YAML that cannot be parsed. */
export const invalidYaml: ProblemKind<{ reason: string }> = {
  code: 'invalid-yaml',
  severity: 'error',
  summary: 'YAML that cannot be parsed',
  advice:
    'Put quotes around a value that holds a colon followed by a space, or that begins with a character such as `@`, `*`, `&`, `%` or a backtick. Close every quote and bracket, and indent with spaces. The other fields of the file are still checked as far as the parser can tell them apart.',
  message: ({ reason }) => `The YAML cannot be read: ${reason}.`,
};

/** A YAML alias without its anchor. */
export const unknownAnchor: ProblemKind<{ alias: string }> = {
  code: 'unknown-anchor',
  severity: 'error',
  summary: 'A YAML alias that names no anchor',
  advice:
    'In YAML `*name` repeats the value that `&name` marks above it. Put quotes around a text that begins with an asterisk.',
  message: ({ alias }) =>
    `Nothing above is marked as \`${alias.replace('*', '&')}\`. Put quotes around \`${alias}\` if it is text.`,
};

/** YAML whose aliases unfold to more than any document holds. */
export const tooManyAliases: ProblemKind<unknown> = {
  code: 'too-many-aliases',
  severity: 'error',
  summary: 'YAML whose aliases unfold without end',
  advice:
    'Aliases that repeat values which hold further aliases can unfold to gigabytes. Write the values out.',
  message: () => 'The aliases in this YAML unfold to far too many values. Write the values out.',
};

/** JSON that cannot be parsed. */
export const invalidJson: ProblemKind<{ reason: string }> = {
  code: 'invalid-json',
  severity: 'error',
  summary: 'JSON that cannot be parsed',
  advice:
    'JSON has double quotes around every key and text, a comma between values and none behind the last, and no comments. What stands before the fault is still checked.',
  message: ({ reason }) => `The JSON cannot be read: ${reason}.`,
};

/** A key that a mapping has twice. */
export const duplicateKey: ProblemKind<{ key: string }> = {
  code: 'duplicate-key',
  severity: 'error',
  summary: 'A key that is given twice',
  advice: 'One of the two values would be lost. Keep the right one and delete the other line.',
  message: ({ key }) => `The key ${showValue(key)} is given a second time here. Keep one of the two.`,
};

/** A value that should be a document. */
export const notADocument: ProblemKind<{ found: string }> = {
  code: 'not-a-document',
  severity: 'error',
  summary: 'A file or list item that holds no fields',
  advice: 'A content file holds the fields of one document, `key: value`, or a list of such documents.',
  message: ({ found }) => `Write the fields of a document here, such as \`title: …\`, in place of ${found}.`,
};

/** A document of which neither folder nor field says what it is. */
export const unknownKind: ProblemKind<unknown> = {
  code: 'unknown-kind',
  severity: 'error',
  summary: 'A document of which nothing says what it is',
  advice:
    'The folder says what kind of document a file holds: `news/`, `organisations/`, `governments/`, `strategies/`, `strands/`, `people/` or `roles/`. A field `kind` says it too.',
  message: () =>
    'Nothing says what kind of document this is. Put the file into `news/`, `organisations/` or another folder of content, or give it a field `kind`.',
};

/** A text that stands in the front matter and under it. */
export const secondText: ProblemKind<{ field: string }> = {
  code: 'second-text',
  severity: 'error',
  summary: 'A text given in the front matter and under it',
  advice: 'The text under the front matter is the text of the document. Delete the field, or the text.',
  message: ({ field }) =>
    `The field \`${field}\` and the text under the front matter are the same thing. Keep one of the two.`,
};

/** A folder that is not there. */
export const missingFolder: ProblemKind<{ folder: string; reason: string }> = {
  code: 'missing-folder',
  severity: 'error',
  summary: 'A folder or file that is not there',
  advice: 'Check the spelling, and the folder from which the command runs.',
  message: ({ folder, reason }) => `The folder or file \`${folder}\` cannot be read. ${reason}`,
};

/** A folder that holds no content. */
export const noContent: ProblemKind<{ folder: string; folders: string }> = {
  code: 'no-content',
  severity: 'warning',
  summary: 'A folder without content files',
  advice:
    'Content stands in folders named after its kind, in files that end in .md, .html, .yaml, .json or .ndjson.',
  message: ({ folder, folders }) =>
    `The folder \`${folder}\` holds no content. It is looked for in ${folders}.`,
};

/** A folder whose name is nearly that of a kind. */
export const unknownFolder: ProblemKind<{ folder: string; nearest: string }> = {
  code: 'unknown-folder',
  severity: 'warning',
  summary: 'A folder whose name is nearly that of a kind of content',
  advice: 'Files are read only from folders named after a kind of content, so those in this one are not.',
  message: ({ folder, nearest }) =>
    `The content in the folder \`${folder}\` is not read. Did you mean \`${nearest}\`?`,
};

/** A file name that cannot be a slug. */
export const fileNameNotASlug: ProblemKind<{ name: string }> = {
  code: 'file-name-not-a-slug',
  severity: 'error',
  summary: 'A file name that cannot be the last part of an address',
  advice:
    'The name of a file is the slug of its document: lower-case letters, digits and hyphens. Rename the file, or give the document a field `slug`.',
  message: ({ name }) =>
    `The file's name \`${name}\` cannot be a slug. Rename the file to lower-case letters, digits and hyphens, or add a field \`slug\`.`,
};
