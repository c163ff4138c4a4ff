import type { ElementContent } from 'hast';
import { strandProgress } from '../../catalogue/strand-progress.js';
import { localeOf } from '../../catalogue/identity.js';
import type { StrategyStrand } from '../../types/strategy-strand.js';
import { element } from '../element.js';
import { languageProperties, type View } from '../view.js';
import { storyLink } from './stories.js';

/** What stories reported under a strand over time, the earliest first; nothing if none did. */
export function progress(view: View, strand: StrategyStrand): ElementContent[] {
  const reports = strandProgress(strand, view.catalogue);
  if (reports.length === 0) return [];
  return [
    element(
      'ol',
      { className: ['govuk-list', 'despatch-progress'] },
      reports.map(({ story, developments }) =>
        element(
          'li',
          localeOf(story) === view.locale ? {} : languageProperties(localeOf(story)),
          element('p', { className: ['govuk-body-s'] }, storyLink(view, story)),
          developments.flatMap(({ text }) =>
            text.split('\n').map((line) => element('p', { className: ['govuk-body'] }, line)),
          ),
        ),
      ),
    ),
  ];
}
