import type { Element, ElementContent } from 'hast';
import { safeLinkAddress } from '../../address.js';
import type { GovspeakAttachment } from '../options.js';
import { build, isPresent, joined } from './build.js';
import { readablePages, readableSize } from './file-facts.js';
import { fileTypeOfExtension, type FileType } from './file-types.js';

/** The older link to a file inside a sentence, with its kind, size and number of pages. */
export function inlineAttachment(attachment: GovspeakAttachment): Element {
  const href = safeLinkAddress(attachment.url ?? '');
  const title = (attachment.title ?? '').replaceAll('\n', ' ');
  const facts = factsOf(attachment);
  const id = isPresent(attachment.id) ? { id: `attachment_${attachment.id}` } : {};
  return build(
    'span',
    { ...id, className: ['attachment-inline'] },
    build('a', href === undefined ? {} : { href }, title),
    ...(facts.length > 0 ? [' (', ...joined(facts, () => ', '), ')'] : []),
  );
}

function factsOf({
  fileExtension,
  fileSize,
  numberOfPages,
}: GovspeakAttachment): (ElementContent | string)[] {
  const facts: (ElementContent | string)[] = [];
  const type = fileTypeOfExtension(fileExtension);
  if (type) facts.push(build('span', { className: ['type'] }, abbreviated(type)));
  if (isPresent(fileSize))
    facts.push(build('span', { className: ['file-size'] }, readableSize(Number(fileSize))));
  if (isPresent(numberOfPages)) {
    facts.push(build('span', { className: ['page-length'] }, readablePages(Number(numberOfPages))));
  }
  return facts;
}

/** The short name of a kind of file, with what it is short for. */
export function abbreviated({ abbreviation, name }: FileType, ...classes: string[]): ElementContent | string {
  if (abbreviation === undefined) return name;
  const className = classes.length > 0 ? { className: classes } : {};
  return build('abbr', { title: name, ...className }, abbreviation);
}
