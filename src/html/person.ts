import type { ElementContent } from 'hast';
import { nameOf } from '../catalogue/name-of.js';
import type { Person } from '../types/person.js';
import { namesWithDays } from './parts/days.js';
import { govspeak } from './parts/govspeak.js';
import { heading } from './parts/heading.js';
import { figure } from './parts/lead-image.js';
import { quotationsOf } from './parts/quotations.js';
import { list, section } from './parts/section.js';
import { latestStories, storySection } from './parts/stories.js';
import { translations } from './parts/translations.js';
import { linkTo, say, type View } from './view.js';

/** The page of a person, with the roles they held, what they are quoted as saying, and stories about them. */
export function person(content: Person, view: View): ElementContent[] {
  const stories = latestStories(view, content);
  const held = view.catalogue.rolesOf(content).toReversed();
  return [
    ...heading({ title: nameOf(content) }),
    ...translations(view, content),
    ...figure(view, content.image),
    ...govspeak(view.catalogue.document(content)),
    ...section(
      say(view, 'rolesHeld'),
      list(
        namesWithDays(
          view,
          held.map(({ role, ...days }) => ({ name: linkTo(view, role), ...days })),
        ),
      ),
    ),
    ...quotationsOf(view, content, stories),
    ...storySection(view, stories),
  ];
}
