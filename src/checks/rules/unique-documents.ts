import { basePathOf } from '../../catalogue/base-path.js';
import { entityKey, localeOf } from '../../catalogue/identity.js';
import { duplicateBasePath, duplicateContentId, duplicateDocument } from '../../problems/kinds/catalogue.js';
import { nounOf } from '../../problems/kinds/reference.js';
import type { Content } from '../../types/content.js';
import { catalogueRule } from '../rule.js';

/** Documents differ in kind, slug or locale, in their address, and in their content id. */
export const uniqueDocuments = catalogueRule({
  kinds: [duplicateDocument, duplicateBasePath, duplicateContentId],
  isLocked: true,
  check({ documents, catalogue, incomplete }, report) {
    const identities = new Set<string>();
    const byPath = new Map<string, Content>();
    const byContentId = new Map<string, Content>();
    for (const { content } of documents) {
      const { kind, slug } = content;
      const locale = localeOf(content);
      const identity = `${entityKey(kind, slug)} ${locale}`;
      if (identities.has(identity)) {
        report(content, duplicateDocument, { kind, slug, locale }, { path: [] });
        continue;
      }
      identities.add(identity);
      const basePath = basePathOf(content, catalogue);
      const atPath = byPath.get(basePath);
      if (atPath) {
        const path = content.basePath === undefined ? [] : ['basePath'];
        report(content, duplicateBasePath, { basePath, other: describe(atPath) }, { path });
      } else byPath.set(basePath, content);
      if (content.contentId === undefined) continue;
      const withId = byContentId.get(content.contentId);
      // Content ids that came with an item of GOV.UK's are not an author's to change.
      if (
        withId &&
        !withId.govuk &&
        !content.govuk &&
        entityKey(withId.kind, withId.slug) !== entityKey(kind, slug)
      ) {
        const values = { contentId: content.contentId, other: describe(withId) };
        report(content, duplicateContentId, values, { path: ['contentId'] });
      } else byContentId.set(content.contentId, content);
    }
    for (const document of incomplete) {
      const { kind, slug, locale = 'en' } = document;
      const identity = `${entityKey(kind, slug)} ${locale}`;
      if (identities.has(identity)) report(document, duplicateDocument, { kind, slug, locale }, { path: [] });
      identities.add(identity);
    }
  },
});

function describe(content: Content): string {
  return `the ${nounOf(content.kind)} \`${content.slug}\``;
}
