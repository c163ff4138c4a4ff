import type { ElementContent } from 'hast';
import { english } from './locales/english.js';
import { attachments } from './parts/attachments.js';
import { govspeak } from './parts/govspeak.js';
import { heading } from './parts/heading.js';
import { historyNotice } from './parts/history-notice.js';
import { leadImageOf } from '../catalogue/lead-image.js';
import { figure } from './parts/lead-image.js';
import { publishedDates } from './parts/published-dates.js';
import { publishers } from './parts/publishers.js';
import { related } from './parts/related.js';
import { addressesIn } from './parts/text-addresses.js';
import { translations } from './parts/translations.js';
import { withdrawalNotice } from './parts/withdrawal-notice.js';
import { say, type View } from './view.js';
import type { NewsStory } from '../types/news-story.js';
import { defaultImage } from './parts/default-image.js';

/** The page of a news story, in the order of GOV.UK's. */
export function newsStory(story: NewsStory, view: View): ElementContent[] {
  const text = view.catalogue.document(story);
  const shown = addressesIn(text.tree);
  return [
    ...withdrawalNotice(view, story, english[story.newsType].toLowerCase()),
    ...heading({ type: say(view, story.newsType), title: story.title, summary: story.summary }),
    ...translations(view, story),
    ...historyNotice(view, story),
    ...publishers(view, story.organisations, story.worldwideOrganisations),
    ...figure(view, leadImageOf(story.images, shown) ?? defaultImage(view, story)),
    ...govspeak(text),
    ...attachments(view, story.attachments, shown),
    ...publishedDates(view, {
      published: story.firstPublishedAt,
      updated: story.updatedAt,
      changes: story.changes,
    }),
    ...related(view, story),
  ];
}
