import type { ProblemKind } from '../kind.js';

/** A name that the text uses and nothing defines, with the nearest one that is defined. */
interface MissingName {
  name: string;
  nearest?: string | undefined;
}

const didYouMean = ({ nearest }: MissingName): string => (nearest ? ` Did you mean \`${nearest}\`?` : '');

/** An embedded attachment that the document does not have. */
export const missingAttachment: ProblemKind<MissingName> = {
  code: 'missing-attachment',
  severity: 'error',
  summary: 'An embedded attachment that the document does not have',
  advice:
    'The text embeds an attachment by its file name or id, and the page shows nothing where the document has no such attachment. Correct the name, or add the attachment to `attachments`.',
  message: (values) =>
    `The text embeds the attachment \`${values.name}\`, which \`attachments\` does not have.${didYouMean(values)}`,
};

/** An embedded image that the document does not have. */
export const missingImage: ProblemKind<MissingName> = {
  code: 'missing-image',
  severity: 'error',
  summary: 'An embedded image that the document does not have',
  advice:
    'The text embeds an image by its file name, or by its number as in `!!2`, and the page shows nothing where the document has no such image. Correct the name or number, or add the image to `images`.',
  message: (values) =>
    `The text embeds the image \`${values.name}\`, which \`images\` does not have.${didYouMean(values)}`,
};

/** A picture that no page shows. */
export const unembeddedImage: ProblemKind<{ name: string }> = {
  code: 'unembedded-image',
  severity: 'info',
  summary: 'A picture that no page shows',
  advice:
    'A page shows the lead image, which is the one of type `lead` or else the first, and the pictures that the text embeds. Embed the picture, delete it, or give it a `type` that says what else it is for: graphs for search engines hold every picture.',
  message: ({ name }) =>
    `No page shows this picture. Write \`[Image: ${name}]\` on a line of the text, or delete it here.`,
};

/** An attachment that the text does not embed, while it embeds others. */
export const unembeddedAttachment: ProblemKind<{ name: string }> = {
  code: 'unembedded-attachment',
  severity: 'info',
  summary: 'An attachment that the text leaves out while it embeds others',
  advice:
    'A page lists below the text the attachments that the text does not embed. Where the text embeds some, the others were perhaps forgotten. The rule is off unless it is switched on, since both ways are right.',
  message: ({ name }) =>
    `The text embeds other attachments, and not this one. Write \`[Attachment: ${name}]\` on a line of the text.`,
};

/** A link to a page of the site that no document is. */
export const missingPage: ProblemKind<{ path: string; nearest: string | undefined }> = {
  code: 'missing-page',
  severity: 'warning',
  summary: 'A link to an organisation, person or other document that is not there',
  advice:
    'The link has the form of the address of an organisation, person, role, government, strategy, strand or story, and no document has that address. The rule is off unless the configuration says `"wholeSite": true`: only then is what the content does not hold known not to exist. Addresses that begin with the `url` of the `site` count as paths on it.',
  message: ({ path, nearest }) =>
    `No document has the address \`${path}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};

/** An embedded contact that no organisation has. */
export const missingContact: ProblemKind<MissingName> = {
  code: 'missing-contact',
  severity: 'warning',
  summary: 'An embedded contact that no organisation has',
  advice:
    'The text embeds a contact by its content id, and the page shows nothing where no organisation of the content has it. Correct the id, or add the contact to the `contacts` of its organisation.',
  message: (values) =>
    `The text embeds the contact \`${values.name}\`, which no organisation has.${didYouMean(values)}`,
};

/** A link to a document that the content does not have. */
export const missingLink: ProblemKind<MissingName> = {
  code: 'missing-link',
  severity: 'warning',
  summary: 'A link by content id to a document that is not there',
  advice:
    'The text links to a document by its content id, and the page shows nothing where the content has no such document. Correct the id, or write an ordinary link.',
  message: (values) => `No document has the content id \`${values.name}\`.${didYouMean(values)}`,
};

/** A link whose address is not given. */
export const missingLinkTarget: ProblemKind<MissingName & { isEmpty?: boolean | undefined }> = {
  code: 'missing-link-target',
  severity: 'warning',
  summary: 'A link whose address is given nowhere',
  advice:
    'A link such as `[the report][report]` takes its address from a line `[report]: https://…`. Without that line the brackets show on the page. Add the line, or write `[the report](https://…)`. A link with an empty address leads to its own page.',
  message: ({ name, isEmpty }) =>
    isEmpty
      ? `The link “${name}” has no address. Write the address, or leave the link out.`
      : `Nothing gives the address of the link \`${name}\`. Add a line \`[${name}]: https://…\`, or write the address behind the text in round brackets.`,
};

/** A footnote that is marked and not written. */
export const missingFootnote: ProblemKind<MissingName> = {
  code: 'missing-footnote',
  severity: 'warning',
  summary: 'A mark of a footnote that is not written',
  advice:
    'A mark such as `[^1]` needs a line `[^1]: The note.` in the same text. Add it, or delete the mark.',
  message: ({ name }) =>
    `No footnote is called \`${name}\`. Add a line \`[^${name}]: …\`, or delete the mark.`,
};

/** A call-out that is opened and never closed. */
export const unclosedCallOut: ProblemKind<{ mark: string }> = {
  code: 'unclosed-call-out',
  severity: 'warning',
  summary: 'A call-out that is opened and never closed',
  advice:
    'A call-out over several lines ends with the mark that began it, on a line of its own. Without it the marks show on the page.',
  message: ({ mark }) => `The \`${mark}\` that opens here is not closed. Close it on a line of its own.`,
};

/** A call-out with nothing in it. */
export const emptyCallOut: ProblemKind<{ mark: string }> = {
  code: 'empty-call-out',
  severity: 'warning',
  summary: 'A call-out with nothing in it',
  advice:
    'A mark alone on its line makes an empty box: it does not open one that holds the lines below. Write the text behind the mark, or delete the mark.',
  message: ({ mark }) =>
    `Nothing follows the \`${mark}\` on this line. Write the text behind it, or delete it.`,
};

/** A row of a table with fewer cells than the first one. */
export const shortTableRow: ProblemKind<{ cells: number; columns: number }> = {
  code: 'short-table-row',
  severity: 'warning',
  summary: 'A row of a table that lacks cells',
  advice: 'Every row has as many cells as the first one. Write an empty cell as `| |`.',
  message: ({ cells, columns }) =>
    `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the table has ${columns} columns. Add the missing cells.`,
};

/** Markup that is taken out of a body. */
export const unsafeMarkup: ProblemKind<{ markup: string }> = {
  code: 'unsafe-markup',
  severity: 'warning',
  summary: 'Markup that is taken out of a body',
  advice:
    'Scripts, styles, event handlers and unknown elements are taken out before anything is published. Delete them from the text.',
  message: ({ markup }) => `\`${markup}\` is not allowed in a text and is taken out. Delete it.`,
};
