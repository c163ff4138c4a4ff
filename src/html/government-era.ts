import type { ElementContent } from 'hast';
import type { GovernmentEra } from '../types/government-era.js';
import { element, type Child } from './element.js';
import { daysOf } from './parts/days.js';
import { heading } from './parts/heading.js';
import { metadata } from './parts/metadata.js';
import { latestStories, storySection } from './parts/stories.js';
import { translations } from './parts/translations.js';
import { linkTo, say, type View } from './view.js';

/** The page of a government, with its days in office, parties, prime ministers and stories. */
export function governmentEra(era: GovernmentEra, view: View): ElementContent[] {
  return [
    ...heading({ type: say(view, 'government'), title: era.title }),
    ...translations(view, era),
    ...metadata([
      [say(view, 'inOffice'), daysOf(view, era)],
      [say(view, 'parties'), lines(era.parties)],
      [say(view, 'primeMinisters'), lines(era.primeMinisters?.map((name) => primeMinister(view, name)))],
    ]),
    ...storySection(view, latestStories(view, era)),
  ];
}

/** A prime minister is named by the slug of a person or by name. */
function primeMinister(view: View, slugOrName: string): Child {
  const person = view.catalogue.resolve('person', slugOrName, view.locale);
  return person === undefined ? slugOrName : linkTo(view, person);
}

function lines(items: readonly Child[] | undefined): Child {
  return items?.map((item) => element('div', {}, item));
}
