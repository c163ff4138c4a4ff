import type { Element, ElementContent, Properties } from 'hast';
import { safeLinkAddress } from '../../address.js';
import type { Labels } from '../labels.js';
import type { GovspeakAttachment } from '../options.js';
import { alternativeFormat } from './alternative-format.js';
import { build, isPresent, joined } from './build.js';
import { readablePages, readableSize } from './file-facts.js';
import { fileTypeOf } from './file-types.js';
import { abbreviated } from './inline-attachment.js';
import { thumbnails, type Thumbnail } from './thumbnails.js';

const orderPage = 'https://www.gov.uk/guidance/how-to-buy-printed-copies-of-official-documents';
const openDocumentPage = 'https://www.gov.uk/guidance/using-open-document-formats-odf-in-your-organisation';

/** GOV.UK's component for a file or page that stands in a box of its own. */
export function attachmentBox(attachment: GovspeakAttachment, labels: Labels): Element {
  const { title } = attachment;
  return build(
    'section',
    { dataModule: 'ga4-link-tracker', className: ['gem-c-attachment', 'govuk-!-margin-bottom-6'] },
    '\n',
    build(
      'div',
      { className: ['gem-c-attachment__thumbnail', 'govuk-!-display-none-print'] },
      build('a', linkProperties(attachment, true), '\n', thumbnail(attachment), '\n'),
    ),
    '\n',
    build(
      'div',
      { className: ['gem-c-attachment__details'] },
      '\n',
      build(
        'h2',
        { className: ['gem-c-attachment__title'] },
        build('a', linkProperties(attachment, false), title ?? ''),
      ),
      '\n',
      ...details(attachment, labels),
    ),
  );
}

function details(attachment: GovspeakAttachment, labels: Labels): (ElementContent | string)[] {
  const parts: (ElementContent | undefined)[] = [
    references(attachment),
    facts(attachment),
    preview(attachment, labels),
    orderCopy(attachment),
    openDocument(attachment),
    ...alternativeFormat(attachment),
  ];
  return parts.filter((part) => part !== undefined).flatMap((part) => [part, '\n']);
}

function linkProperties(attachment: GovspeakAttachment, hidden: boolean): Properties {
  const href = safeLinkAddress(attachment.url ?? '');
  const event = isPage(attachment) ? 'navigation' : 'file_download';
  return {
    className: ['govuk-link'],
    target: '_self',
    ...(hidden ? { tabIndex: -1, ariaHidden: 'true' } : {}),
    dataGa4Link: JSON.stringify({ event_name: event, type: 'attachment' }),
    ...(href === undefined ? {} : { href }),
  };
}

function isPage({ type }: GovspeakAttachment): boolean {
  return type === 'html' || type === 'external';
}

function thumbnail(attachment: GovspeakAttachment): Element {
  const { type, contentType } = attachment;
  const kind =
    type === 'html' || type === 'external' ? type : (fileTypeOf(contentType)?.thumbnail ?? 'generic');
  const { width, height, paths }: Thumbnail = thumbnails[kind];
  const name = 'gem-c-attachment__thumbnail-image';
  const properties: Properties = {
    className: [name, `${name}--${kind}`],
    version: '1.1',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    ariaHidden: 'true',
  };
  const shapes = paths.map((path) => build('path', { ...path }));
  return build('svg', properties, '\n', ...shapes.flatMap((shape) => [shape, '\n']));
}

function metadata(...content: (ElementContent | string)[]): Element {
  return build('p', { className: ['gem-c-attachment__metadata'] }, ...content);
}

function references(attachment: GovspeakAttachment): Element | undefined {
  const { isbn, uniqueReference, commandPaperNumber, hocPaperNumber, parliamentarySession } = attachment;
  const found: string[] = [];
  if (isPresent(isbn)) found.push(`ISBN ${isbn}`);
  if (isPresent(uniqueReference)) found.push(uniqueReference);
  if (isPresent(commandPaperNumber)) found.push(commandPaperNumber);
  if (isPresent(hocPaperNumber)) found.push(`HC ${hocPaperNumber} ${parliamentarySession ?? ''}`.trim());
  if (found.length === 0) return undefined;
  const className = ['gem-c-attachment__metadata', 'gem-c-attachment__metadata--compact'];
  return build('p', { className }, `Ref: ${found.join(', ')}`);
}

function facts(attachment: GovspeakAttachment): Element | undefined {
  const { type, url, contentType, fileSize, numberOfPages } = attachment;
  const values: (ElementContent | string)[] = [];
  const fileType = fileTypeOf(contentType);
  if (type === 'html') values.push('HTML');
  else if (type === 'external') values.push(url ?? '');
  else if (fileType) values.push(abbreviated(fileType, 'gem-c-attachment__abbr'));
  if (isPresent(fileSize)) values.push(readableSize(Number(fileSize)));
  if (isPresent(numberOfPages)) values.push(readablePages(Number(numberOfPages)));
  if (values.length === 0) return undefined;
  const shown = values.map((value) => build('span', { className: ['gem-c-attachment__attribute'] }, value));
  return metadata(...joined<ElementContent | string>(shown, () => ', '));
}

function preview({ previewUrl, title }: GovspeakAttachment, labels: Labels): Element | undefined {
  const href = safeLinkAddress(previewUrl ?? '');
  if (!href) return undefined;
  const ariaLabel = labels.viewTitleOnline.replace('%{title}', () => title ?? '');
  return metadata(build('a', { className: ['govuk-link'], ariaLabel, href }, labels.viewOnline));
}

/** Papers laid before Parliament can be bought in print. */
function orderCopy(attachment: GovspeakAttachment): Element | undefined {
  const { commandPaperNumber, hocPaperNumber, unnumberedCommandPaper, unnumberedHocPaper } = attachment;
  const printed =
    isPresent(commandPaperNumber) ||
    isPresent(hocPaperNumber) ||
    unnumberedCommandPaper ||
    unnumberedHocPaper;
  if (!printed) return undefined;
  const properties: Properties = {
    className: ['govuk-link', 'govuk-link--no-visited-state'],
    target: '_blank',
    rel: ['noopener'],
    href: orderPage,
  };
  return metadata(build('a', properties, 'Order a copy'));
}

function openDocument({ contentType }: GovspeakAttachment): Element | undefined {
  if (!fileTypeOf(contentType)?.isOpenDocument) return undefined;
  const link = build(
    'a',
    { href: openDocumentPage, target: '_self', className: ['govuk-link'] },
    'OpenDocument',
  );
  return metadata('\nThis file is in an ', link, ' format\n');
}
