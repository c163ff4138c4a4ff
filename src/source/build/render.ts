import { toContentItem } from '../../content-json/index.js';
import { toPage } from '../../html/index.js';
import { toJsonLd } from '../../json-ld/index.js';
import type { Context } from '../../catalogue/context.js';
import type { Content } from '../../types/content.js';
import type { OutputEnding } from './output-path.js';

/** How each output of a document is made. */
export const renderers: Readonly<Record<OutputEnding, (content: Content, context: Context) => string>> = {
  '.html': (content, context) => toPage(content, context),
  '.json': (content, context) => json(toContentItem(content, context)),
  '.jsonld': (content, context) => json(toJsonLd(content, context)),
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
