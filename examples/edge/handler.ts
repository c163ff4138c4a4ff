// An edge function that gives the JSON-LD of one story. It has the story and nothing else: what an empty catalogue
// does not know is left out of the graph, and the graph is right all the same.
import { createCatalogue } from 'despatch/catalogue';
import { toJsonLd } from 'despatch/json-ld';
import type { NewsStory } from 'despatch/types';

const site = { url: 'https://news.example', name: 'Example news' };

/** Answers a request with the graph of a story that the request carries. */
export async function handle(request: Request): Promise<Response> {
  const story = (await request.json()) as NewsStory;
  const graph = toJsonLd(story, { catalogue: createCatalogue([story]), site });
  return new Response(JSON.stringify(graph), { headers: { 'content-type': 'application/ld+json' } });
}
