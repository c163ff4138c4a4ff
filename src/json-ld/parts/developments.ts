import type { Development } from '../../catalogue/developments.js';
import { localeOf } from '../../catalogue/identity.js';
import { languageTag } from '../../catalogue/language-tag.js';
import type { NewsStory } from '../../types/news-story.js';
import { addNode, idOf, pageAddress, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';
import { storyReference } from './story-reference.js';
import { strandReference } from './strategy-reference.js';

/**
 * Adds what a story reports under strands.
 *
 * @param isWanted - Which of the story's developments the page is about: all of them if absent.
 */
export function developmentReferences(
  draft: GraphDraft,
  story: NewsStory,
  isWanted: (development: Development) => boolean = () => true,
): Reference[] {
  const storyId = idOf(story, draft);
  return draft.catalogue.document(story).developments.flatMap((development, index) => {
    if (!isWanted(development)) return [];
    return addNode(draft, {
      '@type': 'Statement',
      // Counted among all developments of the story, so that its page and the strand's name it alike.
      '@id': `${pageAddress(story, draft)}#development-${index + 1}`,
      text: development.text,
      about: strandReference(draft, development.strand),
      isPartOf: storyId === draft.mainId ? { '@id': storyId } : storyReference(draft, story),
      inLanguage: languageTag(localeOf(story)),
    });
  });
}
