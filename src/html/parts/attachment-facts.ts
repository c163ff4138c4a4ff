import type { Attachment } from '../../types/parts/attachment.js';

/** Formats whose short name is not the end of the file's name. */
const formats: Readonly<Record<string, string>> = {
  'application/msword': 'MS Word Document',
  'application/pdf': 'PDF',
  'application/vnd.ms-excel': 'MS Excel Spreadsheet',
  'application/vnd.ms-powerpoint': 'MS PowerPoint Presentation',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'MS PowerPoint Presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'MS Excel Spreadsheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'MS Word Document',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/plain': 'Plain text',
};

/** What readers want to know of a document before they open it: `PDF`, `1.2 MB`, `48 pages`, `ISBN 978…`. */
export function attachmentFacts(attachment: Attachment): string[] {
  const { fileSize, numberOfPages, isbn, uniqueReference, commandPaperNumber, hocPaperNumber } = attachment;
  const session = attachment.parliamentarySession;
  return [
    attachment.attachmentType === 'html' ? 'HTML' : formatOf(attachment),
    fileSize === undefined ? undefined : sizeOf(fileSize),
    numberOfPages === undefined ? undefined : `${numberOfPages} ${numberOfPages === 1 ? 'page' : 'pages'}`,
    uniqueReference && `Ref: ${uniqueReference}`,
    isbn && `ISBN ${isbn}`,
    commandPaperNumber ?? (attachment.unnumberedCommandPaper ? 'Unnumbered command paper' : undefined),
    hocPaperNumber
      ? `HC ${hocPaperNumber}${session ? ` ${session}` : ''}`
      : attachment.unnumberedHocPaper
        ? 'Unnumbered House of Commons paper'
        : undefined,
  ].filter((fact): fact is string => fact !== undefined && fact !== '');
}

function formatOf({ contentType, filename }: Attachment): string | undefined {
  if (contentType !== undefined && Object.hasOwn(formats, contentType)) return formats[contentType];
  return /\.([a-z0-9]{2,5})$/i.exec(filename ?? '')?.[1]?.toUpperCase();
}

const units = ['bytes', 'KB', 'MB', 'GB'];

/** Writes a size with three significant digits, in steps of 1,024 as GOV.UK does: `19.5 KB`. */
function sizeOf(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${Number(size.toPrecision(3))} ${units[unit]}`;
}
