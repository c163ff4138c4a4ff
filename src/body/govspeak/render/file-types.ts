/** How a kind of file is named to readers. */
export interface FileType {
  /** Short form, such as `PDF`; its meaning is {@link FileType.name}. */
  abbreviation?: string;
  name: string;
  /** Which picture stands for it; the generic one when absent. */
  thumbnail?: 'pdf' | 'document' | 'spreadsheet' | 'html';
  /** Whether it is one of the open formats that GOV.UK explains. */
  isOpenDocument?: boolean;
}

const pdf: FileType = { abbreviation: 'PDF', name: 'Portable Document Format', thumbnail: 'pdf' };
const word: FileType = { name: 'MS Word Document', thumbnail: 'document' };
const excel: FileType = { name: 'MS Excel Spreadsheet', thumbnail: 'spreadsheet' };
const powerpoint: FileType = { name: 'MS Powerpoint Presentation' };
const csv: FileType = { abbreviation: 'CSV', name: 'Comma-separated Values', thumbnail: 'spreadsheet' };
const plain: FileType = { name: 'Plain text', thumbnail: 'document' };
const rtf: FileType = { abbreviation: 'RTF', name: 'Rich Text Format' };
const xml: FileType = { abbreviation: 'XML', name: 'XML Document' };
const zip: FileType = { abbreviation: 'ZIP', name: 'Zip archive' };
const page: FileType = { name: 'HTML', thumbnail: 'html' };

const openText: FileType = {
  abbreviation: 'ODT',
  name: 'OpenDocument Text document',
  thumbnail: 'document',
  isOpenDocument: true,
};
const openSheet: FileType = {
  abbreviation: 'ODS',
  name: 'OpenDocument Spreadsheet',
  thumbnail: 'spreadsheet',
  isOpenDocument: true,
};
const openSlides: FileType = { abbreviation: 'ODP', name: 'OpenDocument Presentation', isOpenDocument: true };

const byMediaType: ReadonlyMap<string, FileType> = new Map([
  ['application/pdf', pdf],
  ['application/msword', word],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', word],
  ['application/vnd.ms-excel', excel],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', excel],
  [
    'application/vnd.ms-excel.sheet.macroenabled.12',
    { abbreviation: 'XLSM', name: 'MS Excel Macro-Enabled Spreadsheet', thumbnail: 'spreadsheet' },
  ],
  ['application/vnd.ms-powerpoint', powerpoint],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', powerpoint],
  ['application/vnd.oasis.opendocument.text', openText],
  ['application/vnd.oasis.opendocument.spreadsheet', openSheet],
  ['application/vnd.oasis.opendocument.presentation', openSlides],
  ['text/csv', csv],
  ['text/plain', plain],
  ['text/html', page],
  ['application/rtf', rtf],
  ['text/rtf', rtf],
  ['application/xml', xml],
  ['text/xml', xml],
  ['application/zip', zip],
  ['image/jpeg', { name: 'JPEG' }],
  ['image/png', { abbreviation: 'PNG', name: 'Portable Network Graphic' }],
  ['image/gif', { abbreviation: 'GIF', name: 'Graphics Interchange Format' }],
]);

const byExtension: ReadonlyMap<string, FileType> = new Map([
  ['chm', { abbreviation: 'CHM', name: 'Microsoft Compiled HTML Help' }],
  ['csv', csv],
  ['diff', { abbreviation: 'DIFF', name: 'Plain text differences' }],
  ['doc', word],
  ['docx', word],
  ['dot', { abbreviation: 'DOT', name: 'MS Word Document Template' }],
  ['dxf', { abbreviation: 'DXF', name: 'AutoCAD Drawing Exchange Format' }],
  ['eps', { abbreviation: 'EPS', name: 'Encapsulated PostScript' }],
  ['gif', { abbreviation: 'GIF', name: 'Graphics Interchange Format' }],
  ['gml', { abbreviation: 'GML', name: 'Geography Markup Language' }],
  ['html', { abbreviation: 'HTML', name: 'Hypertext Markup Language' }],
  ['ics', { abbreviation: 'ICS', name: 'iCalendar file' }],
  ['jpg', { name: 'JPEG' }],
  ['odp', openSlides],
  ['ods', openSheet],
  ['odt', openText],
  ['pdf', pdf],
  ['png', { abbreviation: 'PNG', name: 'Portable Network Graphic' }],
  ['ppt', { name: 'MS Powerpoint Presentation' }],
  ['pptx', { name: 'MS Powerpoint Presentation' }],
  ['ps', { abbreviation: 'PS', name: 'PostScript' }],
  ['rdf', { abbreviation: 'RDF', name: 'Resource Description Framework' }],
  ['ris', { abbreviation: 'RIS', name: 'Research Information Systems file' }],
  ['rtf', rtf],
  ['txt', { name: 'Plain text' }],
  ['xls', excel],
  ['xlsm', { abbreviation: 'XLSM', name: 'MS Excel Macro-Enabled Spreadsheet' }],
  ['xlsx', excel],
  ['xlt', { name: 'MS Excel Spreadsheet Template' }],
  ['xml', { name: 'XML Document' }],
  ['xsd', { abbreviation: 'XSD', name: 'XML Schema' }],
  ['xslt', { abbreviation: 'XSLT', name: 'Extensible Stylesheet Language Transformation' }],
  ['zip', { abbreviation: 'ZIP', name: 'Zip archive' }],
]);

/** The kind of a file by its media type. */
export function fileTypeOf(mediaType: string | null | undefined): FileType | undefined {
  return byMediaType.get((mediaType ?? '').toLowerCase());
}

/** The kind of a file by the letters behind its last full stop. */
export function fileTypeOfExtension(extension: string | null | undefined): FileType | undefined {
  return byExtension.get((extension ?? '').toLowerCase());
}
