// A page of Next's App Router. The catalogue was made when the site was built and came along as JSON, so the server
// that answers needs no content files.
import { createCatalogue, type CatalogueJson } from 'despatch/catalogue';
import { toHeadTags } from 'despatch/head';
import { toNextMetadata, toNextScript } from 'despatch/head/next';
import { toHtml } from 'despatch/html';

const site = { url: 'https://news.example', name: 'Example news' };

/** Reads what `JSON.stringify(catalogue)` wrote when the site was built. */
export function openCatalogue(json: string) {
  return createCatalogue(JSON.parse(json) as CatalogueJson);
}

/** What the route gives to Next: metadata, the props of its script, and the HTML of the story. */
export function storyPage(json: string, slug: string, nonce?: string) {
  const catalogue = openCatalogue(json);
  const story = catalogue.get('news-story', slug);
  if (story === undefined) return undefined;
  const head = toHeadTags(story, { catalogue, site }, { nonce });
  return {
    metadata: toNextMetadata(head),
    script: toNextScript(head),
    html: toHtml(story, { catalogue, site }),
  };
}
