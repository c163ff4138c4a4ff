import type { ElementContent } from 'hast';
import type { Strategy } from '../types/strategy.js';
import type { StrategyStrand } from '../types/strategy-strand.js';
import { element } from './element.js';
import { english } from './locales/english.js';
import { attachments } from './parts/attachments.js';
import { daysOf } from './parts/days.js';
import { govspeak } from './parts/govspeak.js';
import { heading } from './parts/heading.js';
import { historyNotice } from './parts/history-notice.js';
import { leadImageOf } from '../catalogue/lead-image.js';
import { figure } from './parts/lead-image.js';
import { metadata } from './parts/metadata.js';
import { progress } from './parts/progress.js';
import { publishedDates } from './parts/published-dates.js';
import { publishers } from './parts/publishers.js';
import { section } from './parts/section.js';
import { latestStories, storySection } from './parts/stories.js';
import { addressesIn } from './parts/text-addresses.js';
import { translations } from './parts/translations.js';
import { withdrawalNotice } from './parts/withdrawal-notice.js';
import { linkTo, say, type View } from './view.js';

/** The page of a strategy, with its strands and what stories reported under each. */
export function strategy(content: Strategy, view: View): ElementContent[] {
  const text = view.catalogue.document(content);
  const shown = addressesIn(text.tree);
  const strands = view.catalogue
    .strandsOf(content)
    .map((strand) => view.catalogue.resolve('strategy-strand', strand.slug, view.locale) ?? strand);
  return [
    ...withdrawalNotice(view, content, english.strategy.toLowerCase()),
    ...heading({ type: say(view, 'strategy'), title: content.title, summary: content.summary }),
    ...translations(view, content),
    ...historyNotice(view, content),
    ...publishers(view, content.organisations),
    ...metadata([[say(view, 'period'), content.period && daysOf(view, content.period)]]),
    ...figure(view, leadImageOf(content.images, shown)),
    ...govspeak(text),
    ...attachments(view, content.attachments, shown),
    ...section(
      say(view, 'strands'),
      strands.map((strand) => strandOf(view, strand)),
    ),
    ...publishedDates(view, {
      published: content.publishedOn,
      updated: content.updatedAt,
      changes: content.changes,
    }),
    ...storySection(view, latestStories(view, content)),
  ];
}

function strandOf(view: View, strand: StrategyStrand): ElementContent {
  return element(
    'section',
    { id: strand.slug },
    element('h3', { className: ['govuk-heading-s'] }, linkTo(view, strand)),
    strand.aim !== undefined && element('p', { className: ['govuk-body'] }, strand.aim),
    progress(view, strand),
  );
}
