import type { Element, ElementContent } from 'hast';
import { safeLinkAddress } from '../../address.js';
import type { GovspeakAttachment } from '../options.js';
import { build, isPresent, joined } from './build.js';
import { readablePages, readableSize } from './file-facts.js';
import { fileTypeOf } from './file-types.js';
import { abbreviated } from './inline-attachment.js';

/** GOV.UK's component for a link to a file inside a sentence. */
export function attachmentLink(attachment: GovspeakAttachment): Element {
  const href = safeLinkAddress(attachment.url ?? '');
  const facts = factsOf(attachment);
  return build(
    'span',
    { className: ['gem-c-attachment-link'] },
    '\n  ',
    build(
      'a',
      { className: ['govuk-link'], ...(href === undefined ? {} : { href }) },
      attachment.title ?? '',
    ),
    '  ',
    ...(facts.length > 0 ? ['(', ...joined(facts, () => ', '), ')'] : []),
  );
}

function factsOf({ contentType, fileSize, numberOfPages }: GovspeakAttachment): (ElementContent | string)[] {
  const type = fileTypeOf(contentType);
  const values: (ElementContent | string)[] = [];
  if (type) values.push(abbreviated(type, 'gem-c-attachment-link__abbr'));
  if (isPresent(fileSize)) values.push(readableSize(Number(fileSize)));
  if (isPresent(numberOfPages)) values.push(readablePages(Number(numberOfPages)));
  return values.map((value) => build('span', { className: ['gem-c-attachment-link__attribute'] }, value));
}
