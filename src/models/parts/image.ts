import * as z from 'zod';
import type { Image as ImageType } from '../../types/parts/image.js';
import { Address, Ordinal } from './formats.js';

/** A picture with what a reader needs to know of it. */
export const Image = z.strictObject({
  url: Address,
  alt: z.string().optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  width: Ordinal.optional(),
  height: Ordinal.optional(),
  contentType: z.string().optional(),
  filename: z.string().optional(),
  type: z.string().optional(),
  sources: z.record(z.string(), Address).optional(),
});
export type Image = ImageType;
