import type { ElementContent } from 'hast';
import { governmentEraOf, isHistoric } from '../../catalogue/history-mode.js';
import { localeOf } from '../../catalogue/identity.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Strategy } from '../../types/strategy.js';
import { element } from '../element.js';
import { languageProperties, say, type View } from '../view.js';

/**
 * The banner of history mode, which tells readers that a former government published a document.
 *
 * The government's name stands in its own language, as on GOV.UK, whatever the language of the page.
 */
export function historyNotice(view: View, content: NewsStory | Strategy): ElementContent[] {
  const { catalogue, context } = view;
  const options = { today: context.today };
  if (!isHistoric(content, catalogue, options)) return [];
  const era = governmentEraOf(content, catalogue, options);
  if (era === undefined) return [];
  const government = element('span', languageProperties(localeOf(era)), era.title);
  return [
    element(
      'div',
      { className: ['govuk-inset-text', 'despatch-history-notice'] },
      say(view, 'publishedUnder', { government }),
    ),
  ];
}
