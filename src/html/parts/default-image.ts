import type { NewsStory } from '../../types/news-story.js';
import type { Image } from '../../types/parts/image.js';
import type { View } from '../view.js';

/** The picture of the first organisation that has one for stories without a picture of their own. */
export function defaultImage(view: View, { images, organisations = [] }: NewsStory): Image | undefined {
  if (images !== undefined && images.length > 0) return undefined;
  return organisations
    .map((slug) => view.catalogue.resolve('organisation', slug, view.locale)?.defaultNewsImage)
    .find((image) => image !== undefined);
}
