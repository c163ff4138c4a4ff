import { localeOf } from '../../catalogue/identity.js';
import { languageTag } from '../../catalogue/language-tag.js';
import type { NewsStory } from '../../types/news-story.js';
import { dateOf } from '../dates.js';
import { addNode, idOf, pageAddress, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';

/** Adds a story as pages other than its own name it. */
export function storyReference(draft: GraphDraft, story: NewsStory): Reference {
  return addNode(draft, {
    '@type': 'CreativeWork',
    '@id': idOf(story, draft),
    name: story.title,
    url: pageAddress(story, draft),
    inLanguage: languageTag(localeOf(story)),
    datePublished: dateOf(story.firstPublishedAt),
  });
}
