import type { ProblemKind } from '../kind.js';

/** A story that no organisation publishes. */
export const missingOrganisation: ProblemKind<{ field: string }> = {
  code: 'missing-organisation',
  severity: 'error',
  summary: 'A story that no organisation publishes',
  advice:
    'A story names the organisations that publish it, the lead one first. A world news story names a worldwide organisation in `worldwideOrganisations`.',
  message: ({ field }) => `Add \`${field}\` to this story: the slugs of the organisations that publish it.`,
};

/** A character that no text may hold. */
export const controlCharacter: ProblemKind<{ name: string }> = {
  code: 'control-character',
  severity: 'error',
  summary: 'A character that no text may hold',
  advice:
    'Control characters come in by copying from other programs. HTML, XML and feeds cannot hold them. Delete the character; `--fix` does.',
  message: ({ name }) => `Delete the control character ${name}, which no page can show.`,
};

/** A picture or attachment whose file the site does not serve. */
export const missingFile: ProblemKind<{ url: string; folder: string; nearest: string | undefined }> = {
  code: 'missing-file',
  severity: 'error',
  summary: 'A picture or attachment whose file is not there',
  advice:
    'Addresses that begin with a slash are looked for in the folder that the configuration names as `publicFolder`: `/images/launch.jpg` is `public/images/launch.jpg`. Without that setting nothing is looked for. Correct the address, or add the file.',
  message: ({ url, folder, nearest }) =>
    `The folder \`${folder}\` has no file \`${url}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};

/** A link within the page to a heading that it does not have. */
export const unknownAnchor: ProblemKind<{ anchor: string; nearest: string | undefined }> = {
  code: 'missing-anchor',
  severity: 'warning',
  summary: 'A link within the page that leads nowhere',
  advice: 'The id of a heading is its text in lower case with hyphens. Correct the link, or the heading.',
  message: ({ anchor, nearest }) =>
    `No heading here has the id \`${anchor}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};
