import * as z from 'zod';
import type { Person as PersonType } from '../types/person.js';
import { Body } from './parts/body.js';
import { documentFields } from './parts/document-fields.js';
import { Title } from './parts/formats.js';
import { GovukPerson } from './parts/govuk-models.js';
import { Image } from './parts/image.js';

/** A person whom news names. */
export const Person = z.strictObject({
  kind: z.literal('person'),
  ...documentFields,
  name: Title,
  honorificPrefix: z.string().optional(),
  honorificSuffix: z.string().optional(),
  biography: Body.optional(),
  image: Image.optional(),
  govuk: GovukPerson.optional(),
});
export interface Person extends PersonType {}
