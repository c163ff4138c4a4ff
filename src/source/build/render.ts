import { toContentItem } from '../../content-json/index.js';
import { toPage } from '../../html/index.js';
import { toJsonLd } from '../../json-ld/index.js';
import type { Context } from '../../catalogue/context.js';
import type { Content } from '../../types/content.js';
import type { OutputEnding } from './output-path.js';

/** How each output of a document is made. The page and the file of its JSON-LD hold the same graph. */
export function createRenderer(content: Content, context: Context): Record<OutputEnding, () => string> {
  let graph: ReturnType<typeof toJsonLd> | undefined;
  const jsonLd = (): ReturnType<typeof toJsonLd> => (graph ??= toJsonLd(content, context));
  return {
    '.html': () => toPage(content, context, { jsonLd: jsonLd() }),
    '.json': () => json(toContentItem(content, context)),
    '.jsonld': () => json(jsonLd()),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
