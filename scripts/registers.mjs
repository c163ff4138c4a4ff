// Makes src/registers/*.generated.ts from the reference files of the shared folder.
// Run it when those files change: `node scripts/registers.mjs [folder]` (../shared if no folder is named).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const shared = process.argv[2] ?? process.env['DESPATCH_SHARED'] ?? '../shared';
const readReference = (name) => JSON.parse(readFileSync(path.join(shared, 'reference', name), 'utf8'));
const write = (name, text) => writeFileSync(path.join('src/registers', name), text);

/** A line of code for each entry keeps the file short and a change to it readable. */
const lines = (entries) => entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('');

const { governments } = readReference('governments.json');

const eras = governments.map((government) => ({
  kind: 'government-era',
  slug: government.slug,
  title: government.title,
  startedOn: government.startedOn,
  ...(government.endedOn && { endedOn: government.endedOn }),
  ...(government.contentId && { contentId: government.contentId }),
  parties: government.parties,
  ...(government.primeMinisters.length > 0 && {
    primeMinisters: government.primeMinisters.map(({ name }) => name),
  }),
}));

const inferred = (status) => /^inferred|inferred$/.test(status);
const unseen = governments
  .map((government) => {
    const dates = government.dateStatus;
    const fields = [
      inferred(government.titleStatus) && 'title',
      inferred(government.slugStatus) && 'slug',
      dates === 'inferred' && 'startedOn',
      inferred(dates) && government.endedOn && 'endedOn',
    ].filter(Boolean);
    return [government.slug, fields];
  })
  .filter(([, fields]) => fields.length > 0);

write(
  'government-eras.generated.ts',
  `// Made by scripts/registers.mjs. Facts from GOV.UK's published data (alphagov/content-publisher and
// alphagov/publishing-api, MIT licence) and, where marked as inferred, from their pattern.
import type { GovernmentEra } from '../types/government-era.js';
import type { InferredField } from './government-eras.js';

export const eras: readonly GovernmentEra[] = [
${lines(eras)}];

export const inferred: Readonly<Record<string, readonly InferredField[]>> = {
${unseen.map(([slug, fields]) => `  '${slug}': ${JSON.stringify(fields)},\n`).join('')}};
`,
);

const register = readReference('organisation-brands.json');

const brands = [
  ...register.brands.map((brand) => ({
    slug: brand.slug,
    ...(brand.title && { title: brand.title }),
    colour: brand.colour,
    ...(brand.contrastSafeIsDistinct && { contrastSafeColour: brand.contrastSafe }),
  })),
  ...register.deprecatedBrands.map((brand) => ({
    slug: brand.slug,
    colour: brand.colour,
    ...(brand.contrastSafe !== brand.colour && { contrastSafeColour: brand.contrastSafe }),
    deprecated: true,
  })),
  ...register.whitehallOptionsWithoutAColourToday
    .filter((slug) => !register.deprecatedBrands.some((brand) => brand.slug === slug))
    .map((slug) => ({ slug, deprecated: true })),
];

write(
  'organisation-brands.generated.ts',
  `// Made by scripts/registers.mjs. Colours and slugs from GOV.UK Frontend 6.3.0 and
// govuk_publishing_components (both MIT licence, Crown copyright).
import type { OrganisationBrand } from './organisation-brands.js';

export const brands: readonly OrganisationBrand[] = [
${lines(brands)}];

export const brandAliases: Readonly<Record<string, string>> = ${JSON.stringify(register.aliases)};
`,
);
