import type { Content } from '../../types/content.js';
import type { LinkTarget } from '../keep/draft.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { writeName } from '../names.js';
import { keptMoment } from './entity-fields.js';
import { linkDraft } from './link-draft.js';
import type { Writing } from './writing.js';

/** Writes links to a document in all its locales. The content API shows no details in these. */
export function translationTargets(content: Content, writing: Writing): LinkTarget[] {
  return writing.translations(content).map((translation) => ({
    to: writeName(translation),
    draft: () => {
      const { fields, more, links } = linkDraft(translation, writing);
      const { details, ...shown } = fields;
      const publicUpdatedAt = keptMoment(translation.govuk);
      if (publicUpdatedAt !== undefined) shown['public_updated_at'] ??= publicUpdatedAt;
      const moreDetails: JsonObject = {
        ...(isObject(details) ? details : {}),
        ...(isObject(more?.['details']) ? more['details'] : {}),
      };
      return { fields: shown, more: { ...more, details: moreDetails }, links };
    },
  }));
}
