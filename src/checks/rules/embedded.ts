import { leadImageOf } from '../../catalogue/lead-image.js';
import { addressesIn } from '../../html/parts/text-addresses.js';
import { unembeddedAttachment, unembeddedImage } from '../../problems/kinds/body.js';
import { documentRule, type RuleText } from '../rule.js';

/**
 * A picture is the lead image, stands in a text, or has a `type` that says what else it is for: no page would show
 * it otherwise.
 */
export const imagesShown = documentRule({
  kinds: [unembeddedImage],
  readsBody: true,
  check({ content, texts }, report) {
    const images = 'images' in content ? (content.images ?? []) : [];
    // The only picture is the lead image, and what came with an item of GOV.UK's is not an author's to change.
    if (images.length < 2 || content.govuk) return;
    const shown = addressesOf(texts);
    const lead = leadImageOf(images, shown);
    for (const [index, image] of images.entries()) {
      if (image === lead || image.type !== undefined || shown.has(image.url)) continue;
      const name = image.filename ?? lastPart(image.url);
      report(unembeddedImage, { name }, { path: ['images', index, 'url'] });
    }
  },
});

/** Where a text embeds attachments, it embeds each. Pages list the others below the text. */
export const attachmentsEmbedded = documentRule({
  kinds: [unembeddedAttachment],
  readsBody: true,
  offByDefault: true,
  check({ content, texts }, report) {
    const attachments = 'attachments' in content ? (content.attachments ?? []) : [];
    if (attachments.length < 2 || content.govuk) return;
    const linked = addressesOf(texts);
    if (!attachments.some(({ url }) => linked.has(url))) return;
    for (const [index, { url, id, filename }] of attachments.entries()) {
      if (linked.has(url)) continue;
      const name = id ?? filename ?? lastPart(url);
      report(unembeddedAttachment, { name }, { path: ['attachments', index, 'url'] });
    }
  },
});

/** The addresses that the texts of a document link to and load pictures from. */
function addressesOf(texts: readonly RuleText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ parsed }) => [...addressesIn(parsed.tree)]));
}

function lastPart(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}
