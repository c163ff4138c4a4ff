import type { Attachment } from '../types/parts/attachment.js';
import type { Image } from '../types/parts/image.js';
import type { GovspeakAttachment, GovspeakImage, GovspeakOptions } from './govspeak/options.js';

/** What the text of a document may refer to: the pictures and attachments of the document, as models have them. */
export interface BodyOptions extends Omit<
  GovspeakOptions,
  'images' | 'attachments' | 'sanitise' | 'sanitize'
> {
  images?: readonly Image[] | undefined;
  attachments?: readonly Attachment[] | undefined;
}

/** The options of the parser for the pictures and attachments of a document. */
export function govspeakOptionsOf(options: BodyOptions): GovspeakOptions {
  return {
    ...options,
    images: options.images?.map(imageOf),
    attachments: options.attachments?.map(attachmentOf),
  };
}

function imageOf({ url, filename, alt, caption, credit }: Image): GovspeakImage {
  return { id: filename ?? lastPart(url), url, altText: alt, caption, credit };
}

function attachmentOf({ attachmentType, ...attachment }: Attachment): GovspeakAttachment {
  const filename = attachment.filename ?? lastPart(attachment.url);
  const id = attachment.id ?? filename;
  return {
    ...attachment,
    id,
    contentId: id,
    filename,
    fileExtension: /\.([A-Za-z0-9]+)$/.exec(filename)?.[1],
    type: attachmentType,
  };
}

function lastPart(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}
