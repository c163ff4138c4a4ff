import { defaultLocale, localeOf } from '../../catalogue/identity.js';
import type { NewsStory } from '../../types/news-story.js';
import type { GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';
import { storyReference } from './story-reference.js';

/** How a story stands to the same story in other languages. */
export interface TranslationLinks {
  translationOfWork?: Reference;
  workTranslation?: Reference[];
}

/** Adds the translations of an English story, or the English story of a translation: the original, as on GOV.UK. */
export function translationLinks(draft: GraphDraft, story: NewsStory): TranslationLinks {
  const others = draft.catalogue.translations(story).filter((each) => localeOf(each) !== draft.locale);
  if (draft.locale === defaultLocale) {
    return { workTranslation: others.map((translation) => storyReference(draft, translation)) };
  }
  const original = others.find((each) => localeOf(each) === defaultLocale);
  return original === undefined ? {} : { translationOfWork: storyReference(draft, original) };
}
