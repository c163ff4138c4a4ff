import type { GovernmentEra } from '../types/government-era.js';
import { eras, inferred } from './government-eras.generated.js';

/** A field of a register entry that was not seen in GOV.UK's data but follows from its pattern. */
export type InferredField = 'title' | 'slug' | 'startedOn' | 'endedOn';

/**
 * The governments of the United Kingdom since 1801 as GOV.UK titles them, the latest first.
 *
 * Prime ministers are named from 1979. Facts that were inferred are listed by {@link inferredEraFields}.
 *
 * Source: GOV.UK's own lists in alphagov/content-publisher (2019) and alphagov/publishing-api (2026).
 */
export const governmentEras: readonly GovernmentEra[] = /* @__PURE__ */ Object.freeze(eras);

/**
 * Gives the fields of a register entry that were inferred instead of seen in GOV.UK's data.
 *
 * @param slug - Slug of the government, for example `2022-to-2022-truss-conservative-government`.
 * @returns The names of the fields; none for a government that was seen, or that the register does not have.
 * @example
 * inferredEraFields('2026-burnham-labour-government'); // ['title', 'slug', 'startedOn']
 */
export function inferredEraFields(slug: string): readonly InferredField[] {
  return Object.hasOwn(inferred, slug) ? inferred[slug]! : [];
}
