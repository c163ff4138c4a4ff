import type { ElementContent } from 'hast';
import type { Appointment, Role } from '../types/role.js';
import { namesWithDays } from './parts/days.js';
import { govspeak } from './parts/govspeak.js';
import { heading } from './parts/heading.js';
import { publishers } from './parts/publishers.js';
import { list, section } from './parts/section.js';
import { latestStories, storySection } from './parts/stories.js';
import { translations } from './parts/translations.js';
import { roleTypeNames } from './type-names.js';
import { inLocale, linkTo, say, type View } from './view.js';

/** The page of a role, with who held it and when. */
export function role(content: Role, view: View): ElementContent[] {
  return [
    ...heading({
      type:
        content.roleType === undefined
          ? say(view, 'role')
          : inLocale(view, 'en', roleTypeNames[content.roleType]),
      title: content.title,
    }),
    ...translations(view, content),
    ...publishers(view, content.organisations),
    ...govspeak(view.catalogue.document(content)),
    ...section(say(view, 'holders'), list(holders(view, content.appointments))),
    ...storySection(view, latestStories(view, content)),
  ];
}

/** Those who held the role, the latest first. Who is not in the catalogue is left out. */
function holders(view: View, appointments: readonly Appointment[] = []): ElementContent[][] {
  const latestFirst = appointments.toSorted((left, right) =>
    (right.startedOn ?? '') < (left.startedOn ?? '') ? -1 : 1,
  );
  return namesWithDays(
    view,
    latestFirst.flatMap(({ person, ...days }) => {
      const holder = view.catalogue.resolve('person', person, view.locale);
      return holder === undefined ? [] : [{ name: linkTo(view, holder), ...days }];
    }),
  );
}
