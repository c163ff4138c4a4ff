import type { ElementContent } from 'hast';
import { basePathOf } from '../../catalogue/base-path.js';
import { localeOf } from '../../catalogue/identity.js';
import type { Quotation } from '../../catalogue/quotations.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Person } from '../../types/person.js';
import { element } from '../element.js';
import { safeAddress } from '../safe-address.js';
import { languageProperties, linkTo, say, type View } from '../view.js';
import { section } from './section.js';
import { time } from './time.js';

/** What a person is quoted as saying in stories, with the role they spoke in and where it stands. */
export function quotationsOf(view: View, person: Person, stories: readonly NewsStory[]): ElementContent[] {
  return section(
    say(view, 'quotations'),
    stories.flatMap((story) =>
      view.catalogue
        .document(story)
        .quotations.filter(({ speaker }) => speaker?.slug === person.slug)
        .map((quotation) => figure(view, story, quotation)),
    ),
  );
}

function figure(view: View, story: NewsStory, { paragraphs, role }: Quotation): ElementContent {
  const locale = localeOf(story);
  const language = locale === view.locale ? {} : languageProperties(locale);
  const cite = safeAddress(basePathOf(story, view.catalogue));
  return element(
    'figure',
    { className: ['despatch-quotation'] },
    element(
      'blockquote',
      { className: ['govuk-inset-text'], cite, ...language },
      paragraphs.map((paragraph) => element('p', { className: ['govuk-body'] }, paragraph)),
    ),
    element(
      'figcaption',
      { className: ['govuk-body-s'] },
      role && [linkTo(view, role), ', '],
      element('cite', {}, linkTo(view, story)),
      ', ',
      time(view, story.firstPublishedAt),
    ),
  );
}
