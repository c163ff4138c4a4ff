import * as z from 'zod';
import { ContentItemLink, ContentItemLinkWithPage } from './link.js';
import { linkList } from './link-list.js';

/** Link types of every format whose targets have pages. */
export const commonLinkTypes = [
  'available_translations',
  'child_taxons',
  'children',
  'document_collections',
  'embed',
  'emphasised_organisations',
  'finder',
  'lead_organisations',
  'level_one_taxons',
  'mainstream_browse_pages',
  'ordered_related_items',
  'ordered_related_items_overrides',
  'organisations',
  'part_of_step_navs',
  'policies',
  'policy_areas',
  'related_to_step_navs',
  'secondary_to_step_navs',
  'taxons',
] as const;

/** Link types of every format whose targets may have no page. */
export const commonLinkTypesWithoutPage = ['ministers', 'role_appointments'] as const;

/** The link types of a format, each with a list of links. */
export type LinksOf<WithPage extends string, WithoutPage extends string = never> = {
  [Type in (typeof commonLinkTypes)[number] | WithPage | 'primary_publishing_organisation' | 'parent']?:
    ContentItemLinkWithPage[] | undefined;
} & {
  [Type in (typeof commonLinkTypesWithoutPage)[number] | WithoutPage]?: ContentItemLink[] | undefined;
};

const List = linkList(z.array(ContentItemLink), false).optional();
/** A list of links to what has a page. */
export const ListWithPage = linkList(z.array(ContentItemLinkWithPage), true).optional();
/** A list that GOV.UK allows one link at most. */
export const OneWithPage = linkList(z.array(ContentItemLinkWithPage).max(1), true, 1).optional();

function shapeOf<Type extends string, Schema>(types: readonly Type[], schema: Schema) {
  return Object.fromEntries(types.map((type) => [type, schema])) as { [Key in Type]: Schema };
}

/**
 * Makes the schema of a format's links from the names of its own link types, beside those of every format.
 *
 * @param withPage - Types whose targets have pages.
 * @param withoutPage - Types whose targets may have none.
 */
export function linksOf<WithPage extends string, WithoutPage extends string = never>(
  withPage: readonly WithPage[],
  withoutPage: readonly WithoutPage[] = [],
) {
  return z.strictObject({
    ...shapeOf(commonLinkTypes, ListWithPage),
    ...shapeOf(commonLinkTypesWithoutPage, List),
    primary_publishing_organisation: OneWithPage,
    parent: OneWithPage,
    ...shapeOf(withPage, ListWithPage),
    ...shapeOf(withoutPage, List),
  });
}
