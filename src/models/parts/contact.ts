import * as z from 'zod';
import type { Contact as ContactType } from '../../types/parts/contact.js';
import { ContactAddress, Email, Text, Uuid } from './formats.js';

const PostalAddress = z.strictObject({
  title: z.string().optional(),
  streetAddress: z.string().optional(),
  locality: z.string().optional(),
  region: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
  countryCode: z.stringFormat('country-code', /^[a-z]{2}$/).optional(),
});

/** One way to reach an organisation. */
export const Contact = z.strictObject({
  title: Text,
  description: z.string().optional(),
  contentId: Uuid.optional(),
  addresses: z.array(PostalAddress).optional(),
  emails: z.array(z.strictObject({ title: z.string().optional(), email: Email })).optional(),
  telephones: z.array(z.strictObject({ title: z.string().optional(), number: Text })).optional(),
  forms: z.array(z.strictObject({ title: z.string().optional(), url: ContactAddress })).optional(),
});
export type Contact = ContactType;
