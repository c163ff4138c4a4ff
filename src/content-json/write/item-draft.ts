import type { Content } from '../../types/content.js';
import type { GovukFields } from '../../types/parts/govuk.js';
import type { Draft } from '../keep/draft.js';
import { placesOf, type Places } from '../keep/places.js';
import { roleAppointment } from './appointment.js';
import { government } from './government-era.js';
import { newsArticle } from './news-story.js';
import { organisationItem } from './organisation.js';
import { personItem } from './person.js';
import { roleItem } from './role.js';
import { strategyStrandItem } from './strategy-strand.js';
import { publication } from './strategy.js';
import type { Writing } from './writing.js';

/** An item as models alone write it, with what was kept of it and where that goes. */
export interface ItemDraft {
  draft: Draft;
  kept: GovukFields | undefined;
  places: Places;
}

/** Writes the item of a document of any kind. */
export function itemDraft(content: Content, writing: Writing): ItemDraft {
  const kept = content.govuk;
  switch (content.kind) {
    case 'news-story':
      return { draft: newsArticle(content, writing), kept, places: placesOf.news_article };
    case 'organisation':
      return { draft: organisationItem(content, writing), kept, places: placesOf.organisation };
    case 'government-era':
      return { draft: government(content, writing), kept, places: placesOf.government };
    case 'strategy':
      return { draft: publication(content, writing), kept, places: placesOf.publication };
    case 'strategy-strand':
      return { draft: strategyStrandItem(content, writing), kept, places: placesOf.strategy_strand };
    case 'person':
      return { draft: personItem(content, writing), kept, places: placesOf.person };
    case 'role': {
      const { appointment: keptAppointment } = content.govuk ?? {};
      const appointment =
        keptAppointment && content.appointments?.find(({ person }) => person === keptAppointment.person);
      if (keptAppointment && (appointment || keptAppointment.person === undefined)) {
        const draft = roleAppointment(content, appointment, keptAppointment.role, writing);
        return { draft, kept: keptAppointment, places: placesOf.role_appointment };
      }
      return { draft: roleItem(content, writing), kept, places: placesOf.role };
    }
  }
}
