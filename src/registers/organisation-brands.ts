import { brandAliases, brands } from './organisation-brands.generated.js';

/** The colour that stands for a department on GOV.UK. Since October 2024 it is for borders only. */
export interface OrganisationBrand {
  /** Name of the brand, as in the CSS class `brand--home-office`. Not always the organisation's slug. */
  slug: string;
  /** Name of the department. */
  title?: string | undefined;
  /** Colour as `#rrggbb`. Absent for a brand that has none any more. */
  colour?: string | undefined;
  /** Colour with a contrast of 4.5 to 1 on white, where {@link OrganisationBrand.colour} has less. */
  contrastSafeColour?: string | undefined;
  /** Set if the department is no more and GOV.UK Frontend dropped its colour. */
  deprecated?: true | undefined;
}

/**
 * The brands of government organisations.
 *
 * Source: GOV.UK Frontend 6.3.0 and govuk_publishing_components, August 2026.
 */
export const organisationBrands: readonly OrganisationBrand[] = /* @__PURE__ */ Object.freeze(brands);

/**
 * Finds the brand that an organisation's `brand` names, by its slug or by another name for it.
 *
 * @param slug - Name of the brand, for example `home-office`.
 * @returns The brand, or `undefined` if the register has none of that name.
 * @example
 * organisationBrand('department-for-business-and-trade')?.colour; // '#e52d13'
 */
export function organisationBrand(slug: string): OrganisationBrand | undefined {
  const name = Object.hasOwn(brandAliases, slug) ? brandAliases[slug] : slug;
  return brands.find((brand) => brand.slug === name);
}
