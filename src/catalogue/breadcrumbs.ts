import type { Content } from '../types/content.js';
import { basePathOf } from './base-path.js';
import type { Context } from './context.js';
import { localeOf } from './identity.js';
import { nameOf } from './name-of.js';

/** A step of the way to a page. */
export interface Breadcrumb {
  /** Name of the page. */
  title: string;
  /** Path of the page on the site. */
  path: string;
}

/**
 * Gives the way from the site's home page to a document's page, both included.
 *
 * It leads over what a reader would call the place of the document: the lead organisation of a story, strategy
 * or role, the parent of an organisation, the strategy of a strand. What the catalogue does not hold is left out.
 */
export function breadcrumbsOf(content: Content, { catalogue, site }: Context): Breadcrumb[] {
  const places = [...placesOf(content, catalogue), content];
  return [
    { title: site.name, path: '/' },
    ...places.map((place) => ({ title: nameOf(place), path: basePathOf(place, catalogue) })),
  ];
}

/** The documents between the home page and a document, the outermost first. */
function placesOf(content: Content, catalogue: Context['catalogue']): Content[] {
  switch (content.kind) {
    case 'news-story':
    case 'strategy':
    case 'role':
      return firstKnown('organisation', content.organisations);
    case 'organisation':
      return firstKnown(
        'organisation',
        content.parents?.filter((slug) => slug !== content.slug),
      );
    case 'strategy-strand':
      return firstKnown('strategy', content.strategy === undefined ? [] : [content.strategy]);
    case 'government-era':
    case 'person':
      return [];
  }

  function firstKnown(kind: 'organisation' | 'strategy', slugs: readonly string[] = []): Content[] {
    for (const slug of slugs) {
      const found = catalogue.resolve(kind, slug, localeOf(content));
      if (found !== undefined) return [found];
    }
    return [];
  }
}
