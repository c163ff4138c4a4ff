import type { Attachment } from '../../types/parts/attachment.js';
import type { JsonObject } from '../keep/json.js';
import { absolute, present } from './fields.js';
import type { Writing } from './writing.js';

/** Writes an attachment. GOV.UK asks for an identifier and, of a file, for its media type. */
export function writeAttachment(attachment: Attachment, writing: Writing): JsonObject {
  const filename = attachment.filename ?? lastPartOf(attachment.url);
  return present({
    attachment_type: attachment.attachmentType,
    url: absolute(attachment.url, writing),
    id: attachment.id ?? filename,
    title: attachment.title,
    filename: attachment.filename,
    content_type:
      attachment.contentType ?? (attachment.attachmentType === 'file' ? mediaTypeOf(filename) : undefined),
    file_size: attachment.fileSize,
    number_of_pages: attachment.numberOfPages,
    accessible: attachment.accessible,
    alternative_format_contact_email: attachment.alternativeFormatContactEmail,
    locale: attachment.locale,
    isbn: attachment.isbn,
    unique_reference: attachment.uniqueReference,
    command_paper_number: attachment.commandPaperNumber,
    unnumbered_command_paper: attachment.unnumberedCommandPaper,
    hoc_paper_number: attachment.hocPaperNumber,
    unnumbered_hoc_paper: attachment.unnumberedHocPaper,
    parliamentary_session: attachment.parliamentarySession,
    assets: attachment.assets?.map(({ assetManagerId, filename: name }) => ({
      asset_manager_id: assetManagerId,
      filename: name,
    })),
  });
}

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function mediaTypeOf(filename: string): string {
  return mediaTypes[filename.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';
}

function lastPartOf(address: string): string {
  return (
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast((part) => part !== '') ?? address
  );
}
