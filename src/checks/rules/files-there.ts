import { missingFile } from '../../problems/kinds/document.js';
import type { ProblemPath } from '../../problems/problem.js';
import type { Content } from '../../types/content.js';
import type { Image } from '../../types/parts/image.js';
import { catalogueRule } from '../rule.js';

/** The files that pictures and attachments point at are among those that the site serves. */
export const filesThere = catalogueRule({
  kinds: [missingFile],
  check({ documents }, report, { files }) {
    if (!files) return;
    for (const { content } of documents) {
      for (const [path, url] of addressesOf(content)) {
        if (!isLocal(url) || files.has(url)) continue;
        report(content, missingFile, { url, folder: files.folder, nearest: files.nearest(url) }, { path });
      }
    }
  },
});

type Addressed = [path: ProblemPath, url: string];

/** A path on the site. Pages of other sites, and GOV.UK's store of files, are not on this disk. */
function isLocal(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}

function* addressesOf(content: Content): Iterable<Addressed> {
  if ('images' in content && content.images) {
    for (const [index, image] of content.images.entries()) yield* addressesOfImage(['images', index], image);
  }
  if (content.kind === 'person') yield* addressesOfImage(['image'], content.image);
  if (content.kind === 'organisation') {
    yield* addressesOfImage(['logo'], content.logo);
    yield* addressesOfImage(['defaultNewsImage'], content.defaultNewsImage);
  }
  if ('attachments' in content && content.attachments) {
    for (const [index, { attachmentType, url }] of content.attachments.entries()) {
      // The others are pages.
      if (attachmentType === 'file') yield [['attachments', index, 'url'], url];
    }
  }
}

function* addressesOfImage(path: ProblemPath, image: Image | undefined): Iterable<Addressed> {
  if (!image) return;
  yield [[...path, 'url'], image.url];
  for (const [name, url] of Object.entries(image.sources ?? {})) yield [[...path, 'sources', name], url];
}
