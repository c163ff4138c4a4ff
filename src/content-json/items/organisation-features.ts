import * as z from 'zod';
import { ImageItem, type ImageItem as ImageItemType } from './image.js';

/** A link that an organisation puts on its page. */
export interface FeaturedLink {
  title: string;
  href: string;
}

/** A document that an organisation puts on its page. */
export interface FeaturedDocument {
  title: string;
  href: string;
  image: ImageItemType;
  /** HTML. */
  summary: string;
  public_updated_at: string | null;
  /** Type of the document as readers see it, such as `Press release`. */
  document_type: string | null;
}

/** One thing that a promotional feature shows: a picture or a video with a text. */
export interface PromotionalFeatureItem {
  title?: string | null | undefined;
  href?: string | null | undefined;
  summary?: string | undefined;
  image?: ImageItemType | undefined;
  youtube_video?: { id: string; alt_text: string } | undefined;
  links?: FeaturedLink[] | undefined;
  [name: string]: unknown;
}

/** A group of things that an executive office promotes. */
export interface PromotionalFeature {
  title: string;
  items: PromotionalFeatureItem[];
}

export const FeaturedLink = z.strictObject({ title: z.string(), href: z.string() });

export const FeaturedDocument = z.strictObject({
  title: z.string(),
  href: z.string(),
  image: ImageItem,
  summary: z.string(),
  public_updated_at: z.string().nullable(),
  document_type: z.string().nullable(),
});

/**
 * GOV.UK's schema puts the rules for a feature's items one level too deep, so that it checks nothing of them.
 * What is checked here is only that they are objects; the interface says what real ones hold.
 */
const PromotionalFeatureItem = z
  .custom<PromotionalFeatureItem>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    { error: 'Write an object' },
  )
  .meta({ type: 'object' });

export const PromotionalFeature = z.strictObject({
  title: z.string(),
  items: z.array(PromotionalFeatureItem),
});
