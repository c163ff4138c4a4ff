import { absoluteAddress } from '../../catalogue/absolute-address.js';
import { languageTag } from '../../catalogue/language-tag.js';
import type { Attachment } from '../../types/parts/attachment.js';
import type { Locale } from '../../types/parts/locale.js';
import { addNode, type GraphDraft } from '../graph-draft.js';
import type { MediaObject } from '../nodes/digital-document.js';
import type { Reference } from '../nodes/reference.js';

/** Adds attachments. One whose address is not of the web is left out. */
export function attachmentReferences(
  draft: GraphDraft,
  attachments: readonly Attachment[] = [],
): Reference[] {
  return attachments.flatMap((attachment) => {
    const url = absoluteAddress(attachment.url, draft.site);
    if (url === undefined) return [];
    return addNode(draft, {
      '@type': 'DigitalDocument',
      '@id': url,
      url,
      name: attachment.title ?? attachment.filename,
      inLanguage: attachment.locale === undefined ? undefined : languageTag(attachment.locale as Locale),
      identifier: identifiersOf(attachment),
      encoding: attachment.attachmentType === 'file' ? fileOf(attachment, url) : undefined,
    });
  });
}

function fileOf({ contentType, fileSize }: Attachment, contentUrl: string): MediaObject {
  return {
    '@type': 'MediaObject',
    contentUrl,
    encodingFormat: contentType,
    contentSize: fileSize === undefined ? undefined : `${fileSize} B`,
  };
}

/** The numbers under which a library or Parliament has it. */
function identifiersOf(attachment: Attachment): string[] {
  const { isbn, uniqueReference, commandPaperNumber, hocPaperNumber, parliamentarySession } = attachment;
  const identifiers = [
    isbn && `ISBN ${isbn}`,
    uniqueReference,
    commandPaperNumber,
    hocPaperNumber && ['HC', hocPaperNumber, parliamentarySession].filter(Boolean).join(' '),
  ];
  return identifiers.filter((identifier): identifier is string => Boolean(identifier));
}
