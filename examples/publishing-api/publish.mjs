// Publishes a document to GOV.UK's Publishing API, or to anything that speaks like it.
//
//   node examples/publishing-api/publish.mjs examples/home-office news-story modern-slavery-bill-becomes-law
//
// PUBLISHING_API says where it is, PUBLISHING_API_TOKEN who asks.
import { toPublish, toPublishingApi } from 'despatch/content-json';
import { loadCatalogue } from 'despatch/node';

/** Sends one request, and fails with what the server said if it did not take it. */
async function send(origin, method, path, body, token) {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

/** Puts the content of a document, patches its links and publishes it. */
export async function publish(content, context, { origin, token, updateType = 'major', changeNote } = {}) {
  const { contentId, putContent, patchLinks } = toPublishingApi(content, context, { updateType, changeNote });
  await send(origin, 'PUT', `/v2/content/${contentId}`, putContent, token);
  await send(origin, 'PATCH', `/v2/links/${contentId}`, patchLinks, token);
  await send(origin, 'POST', `/v2/content/${contentId}/publish`, toPublish(content, { updateType }), token);
  return contentId;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [folder, kind, slug] = process.argv.slice(2);
  const origin = process.env.PUBLISHING_API ?? 'http://localhost:3093';
  const { catalogue } = await loadCatalogue(folder);
  const content = catalogue.get(kind, slug);
  if (!content) throw new Error(`There is no ${kind} ${slug} in ${folder}.`);
  const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };
  const contentId = await publish(
    content,
    { catalogue, site },
    { origin, token: process.env.PUBLISHING_API_TOKEN },
  );
  console.log(`Published ${contentId}.`);
}
