import * as z from 'zod';
import { Uri } from './formats.js';

/** A picture of an organisation, a person or a feature. */
export interface ImageItem {
  url: string;
  alt_text?: string | undefined;
  caption?: string | null | undefined;
  credit?: string | null | undefined;
  high_resolution_url?: string | undefined;
  medium_resolution_url?: string | undefined;
}

/** A picture of an organisation, a person or a feature. */
export const ImageItem = z.strictObject({
  url: Uri,
  alt_text: z.string().optional(),
  caption: z.string().nullable().optional(),
  credit: z.string().nullable().optional(),
  high_resolution_url: Uri.optional(),
  medium_resolution_url: Uri.optional(),
});
