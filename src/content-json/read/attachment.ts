import type { ZodType } from 'zod';
import { Attachment } from '../../models/parts/attachment.js';
import type { Attachment as AttachmentType } from '../../types/parts/attachment.js';
import type { JsonObject } from '../keep/json.js';
import { defined, listOf, valueFor } from './values.js';

/** Reads an attachment, or gives `undefined` if its item does not say enough of it. */
export function readAttachment(attachment: JsonObject): AttachmentType | undefined {
  const read: Record<keyof AttachmentType, unknown> = {
    attachmentType: attachment['attachment_type'],
    url: attachment['url'],
    id: attachment['id'],
    title: attachment['title'],
    filename: attachment['filename'],
    contentType: attachment['content_type'],
    fileSize: attachment['file_size'],
    numberOfPages: attachment['number_of_pages'],
    accessible: attachment['accessible'],
    alternativeFormatContactEmail: attachment['alternative_format_contact_email'],
    locale: attachment['locale'],
    isbn: attachment['isbn'],
    uniqueReference: attachment['unique_reference'],
    commandPaperNumber: attachment['command_paper_number'],
    unnumberedCommandPaper: attachment['unnumbered_command_paper'],
    hocPaperNumber: attachment['hoc_paper_number'],
    unnumberedHocPaper: attachment['unnumbered_hoc_paper'],
    parliamentarySession: attachment['parliamentary_session'],
    assets: listOf(attachment['assets'], (asset) => ({
      assetManagerId: asset['asset_manager_id'],
      filename: asset['filename'],
    })),
  };
  // A value that the model would refuse is left out of it, and kept: an empty address, a page count of 0.
  for (const [name, schema] of Object.entries<ZodType>(Attachment.shape)) {
    const key = name as keyof AttachmentType;
    read[key] = valueFor(schema, read[key]);
  }
  return valueFor(Attachment, defined(read));
}
