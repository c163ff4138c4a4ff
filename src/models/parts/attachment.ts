import * as z from 'zod';
import type { Attachment as AttachmentType } from '../../types/parts/attachment.js';
import { Address, Count, Email, Ordinal } from './formats.js';
import { Locale } from './locale.js';

/** A document that goes with a story or a strategy. */
export const Attachment = z.strictObject({
  attachmentType: z.enum(['file', 'html', 'external']),
  url: Address,
  id: z.string().optional(),
  title: z.string().optional(),
  filename: z.string().optional(),
  contentType: z.string().optional(),
  fileSize: Count.optional(),
  numberOfPages: Ordinal.optional(),
  accessible: z.boolean().optional(),
  alternativeFormatContactEmail: Email.optional(),
  locale: Locale.optional(),
  isbn: z.string().optional(),
  uniqueReference: z.string().optional(),
  commandPaperNumber: z.string().optional(),
  unnumberedCommandPaper: z.boolean().optional(),
  hocPaperNumber: z.string().optional(),
  unnumberedHocPaper: z.boolean().optional(),
  parliamentarySession: z.string().optional(),
  assets: z.array(z.strictObject({ assetManagerId: z.string(), filename: z.string() })).optional(),
});
export type Attachment = AttachmentType;
