import { absoluteAddress } from '../../catalogue/absolute-address.js';
import { breadcrumbsOf } from '../../catalogue/breadcrumbs.js';
import { nameOf } from '../../catalogue/name-of.js';
import type { Content } from '../../types/content.js';
import type { GraphDraft } from '../graph-draft.js';
import type { BreadcrumbList } from '../nodes/breadcrumb-list.js';
import type { Reference } from '../nodes/reference.js';
import type { WebPage } from '../nodes/web-page.js';
import type { WebSite } from '../nodes/web-site.js';

/** What a page says of itself beside the name and address. */
export interface PageFacts {
  description?: string | undefined;
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  primaryImageOfPage?: Reference | undefined;
  mentions?: Reference[] | undefined;
}

/** Makes the page: its node, its breadcrumbs and its site. */
export function pageNodes(
  draft: GraphDraft,
  content: Content,
  facts: PageFacts,
): [page: WebPage, breadcrumbs: BreadcrumbList, site: WebSite] {
  const site = webSite(draft);
  const breadcrumbs = breadcrumbList(draft, content);
  const page: WebPage = {
    '@type': content.kind === 'person' ? 'ProfilePage' : 'WebPage',
    '@id': draft.page,
    url: draft.page,
    name: nameOf(content),
    description: facts.description,
    inLanguage: draft.language,
    isPartOf: { '@id': site['@id'] },
    breadcrumb: { '@id': breadcrumbs['@id'] },
    mainEntity: { '@id': draft.mainId },
    primaryImageOfPage: facts.primaryImageOfPage,
    datePublished: facts.datePublished,
    dateModified: facts.dateModified,
    mentions: facts.mentions,
  };
  return [page, breadcrumbs, site];
}

function webSite({ site }: GraphDraft): WebSite {
  return {
    '@type': 'WebSite',
    '@id': site.graphIds?.webSite ?? `${site.url}/#website`,
    name: site.name,
    url: `${site.url}/`,
    image: site.logoUrl,
  };
}

/** The way to the page. A step without a name or with no usable address is left out, and the rest counted anew. */
function breadcrumbList(draft: GraphDraft, content: Content): BreadcrumbList {
  const steps = breadcrumbsOf(content, draft.context)
    .map(({ title, path }) => ({ name: title, item: absoluteAddress(path, draft.site) }))
    .filter(({ name, item }) => name && item !== undefined);
  return {
    '@type': 'BreadcrumbList',
    '@id': `${draft.page}#breadcrumb`,
    itemListElement: steps.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: item!,
    })),
  };
}
