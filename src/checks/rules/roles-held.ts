import { publicationDayOf } from '../../catalogue/publication-day.js';
import { holdsOn } from '../../catalogue/roles-held.js';
import { roleNotHeld } from '../../problems/kinds/catalogue.js';
import { catalogueRule } from '../rule.js';

/** A role that a story names was held on its day by one of the people it names. */
export const rolesHeld = catalogueRule({
  kinds: [roleNotHeld],
  check({ catalogue, documents }, report) {
    for (const { content } of documents) {
      if (content.kind !== 'news-story' && content.kind !== 'strategy') continue;
      const { people, roles } = content;
      const day = publicationDayOf(content);
      if (!people?.length || !roles || day === undefined) continue;
      for (const [index, slug] of roles.entries()) {
        const appointments = catalogue.resolve('role', slug)?.appointments;
        if (!appointments?.length) continue;
        const holders = appointments.filter((appointment) => holdsOn(appointment, day));
        if (holders.some(({ person }) => people.includes(person))) continue;
        const values = { role: slug, day, holder: holders[0]?.person };
        report(content, roleNotHeld, values, { path: ['roles', index] });
      }
    }
  },
});
