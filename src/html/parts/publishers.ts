import type { ElementContent } from 'hast';
import { organisationBrand } from '../../registers/organisation-brands.js';
import type { Organisation } from '../../types/organisation.js';
import { element } from '../element.js';
import { linkTo, say, type View } from '../view.js';
import { metadata } from './metadata.js';

/** Whom a document is from: the organisations of the catalogue that it names, the lead one first. */
export function publishers(view: View, ...slugLists: Array<readonly string[] | undefined>): ElementContent[] {
  const organisations = slugLists
    .flatMap((slugs) => slugs ?? [])
    .map((slug) => view.catalogue.resolve('organisation', slug, view.locale))
    .filter((organisation) => organisation !== undefined);
  if (organisations.length === 0) return [];
  return metadata([
    [
      say(view, 'from'),
      organisations.map((organisation) =>
        element('div', { className: brandClasses(organisation) }, linkTo(view, organisation)),
      ),
    ],
  ]);
}

/** Classes that give an element the border colour of an organisation's brand. */
export function brandClasses(organisation: Organisation): string[] {
  const brand = organisation.brand === undefined ? undefined : organisationBrand(organisation.brand);
  return brand?.colour === undefined ? [] : [`brand--${brand.slug}`, 'brand__border-color'];
}
