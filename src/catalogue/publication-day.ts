import { dayOf } from '../time/london.js';
import type { NewsStory } from '../types/news-story.js';
import type { Strategy } from '../types/strategy.js';

/** Gives the day on which a story or strategy was first published, if it says. */
export function publicationDayOf(content: NewsStory | Strategy): string | undefined {
  return content.kind === 'strategy' ? content.publishedOn : dayOf(content.firstPublishedAt);
}
