import * as z from 'zod';
import type { Body as BodyType } from '../../types/parts/body.js';

/** The text of a document, in Govspeak or in HTML. */
export const Body = z.union([z.strictObject({ govspeak: z.string() }), z.strictObject({ html: z.string() })]);
export type Body = BodyType;
