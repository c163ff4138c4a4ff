import type { ProblemKind } from '../kind.js';

/** An address that cannot be a file of the output. */
export const unsafeOutputPath: ProblemKind<{ basePath: string }> = {
  code: 'unsafe-output-path',
  severity: 'error',
  summary: 'An address that cannot be a file of the output',
  advice:
    'A build writes each page under its address in the output folder, so an address has no empty parts, no `.` and no `..`, and no part that begins with a dot.',
  message: ({ basePath }) => `No page can be written for the address \`${basePath}\`. Change \`basePath\`.`,
};

/** A file in the way of an output, which the build does not own. */
export const foreignFile: ProblemKind<{ file: string }> = {
  code: 'foreign-file',
  severity: 'error',
  summary: 'A file in the output folder that the build did not write',
  advice:
    'The file `.despatch.json` in the output folder lists what builds wrote. Other files are never replaced or removed. Move the file away, or build into another folder.',
  message: ({ file }) =>
    `The build would replace \`${file}\`, which it did not write. Move it away, or build into another folder.`,
};

/** A document that could not be rendered. */
export const notRendered: ProblemKind<{ output: string; reason: string }> = {
  code: 'not-rendered',
  severity: 'error',
  summary: 'A document that could not be rendered',
  advice:
    'This is a fault of the library, or of a rule or schema of the project. Nothing was written. Please report it with the document.',
  message: ({ output, reason }) => `The ${output} of this document could not be made: ${reason}`,
};
