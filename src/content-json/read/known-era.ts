import { governmentEras } from '../../registers/government-eras.js';
import type { GovernmentEra } from '../../types/government-era.js';

/** Finds a government in the register. */
export function knownEra(slug: unknown): GovernmentEra | undefined {
  return governmentEras.find((era) => era.slug === slug);
}
