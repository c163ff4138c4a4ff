import type { ElementContent } from 'hast';
import { entityKey } from '../../catalogue/identity.js';
import type { NewsStory } from '../../types/news-story.js';
import { element, type Child } from '../element.js';
import { linkTo, say, type View } from '../view.js';
import { list, section } from './section.js';

/** The people of a story, and the strategy and strands that it reports on. */
export function related(view: View, story: NewsStory): ElementContent[] {
  const { catalogue, locale } = view;
  const people = (story.people ?? [])
    .map((slug) => catalogue.resolve('person', slug, locale))
    .filter((person) => person !== undefined);
  return [
    ...section(say(view, 'people'), list(people.map((person) => linkTo(view, person)))),
    ...section(say(view, 'strategyReportedOn'), list(strategyLinks(view, story))),
  ];
}

function strategyLinks(view: View, story: NewsStory): Child[] {
  const { catalogue, locale } = view;
  const strategy =
    story.strategy === undefined ? undefined : catalogue.resolve('strategy', story.strategy, locale);
  const reported = new Map(
    catalogue
      .document(story)
      .developments.map(({ strand }) => [entityKey(strand.strategy ?? '', strand.slug), strand]),
  );
  const strands = [...reported.values()].map((strand) => linkTo(view, strand));
  if (strategy === undefined) return strands;
  return [
    [
      linkTo(view, strategy),
      strands.length > 0 &&
        element(
          'ul',
          {},
          strands.map((strand) => element('li', {}, strand)),
        ),
    ],
  ];
}
