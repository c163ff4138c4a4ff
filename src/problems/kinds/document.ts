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

/** Markup that sanitising takes out of an HTML body. */
export const unsafeMarkup: ProblemKind<unknown> = {
  code: 'unsafe-markup',
  severity: 'warning',
  summary: 'Markup that is taken out of an HTML body',
  advice:
    'Scripts, styles, event handlers and unknown elements are taken out before anything is published. Delete them from the text.',
  message: () => 'This HTML holds markup that is not allowed and is taken out. Delete it from the text.',
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

/** A picture or attachment that the text does not embed. */
export const unusedAttachment: ProblemKind<{ name: string }> = {
  code: 'unused-attachment',
  severity: 'info',
  summary: 'An attachment that the text does not mention',
  advice:
    'Readers find attachments where the text embeds them, `[Attachment: name]`. The rule counts only if the text embeds others.',
  message: ({ name }) => `The text does not embed the attachment \`${name}\`.`,
};
