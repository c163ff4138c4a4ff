/** A picture. */
export interface ImageObject {
  '@type': 'ImageObject';
  /** Address of the page with a fragment, such as `…#image-1`. */
  '@id': string;
  /** Address of the file. */
  url: string;
  contentUrl: string;
  /** Width as a length, such as `960 px`: schema.org takes no bare number here. */
  width?: string;
  /** Height as a length, such as `640 px`. */
  height?: string;
  /** Text under the picture. */
  caption?: string;
  /** What the picture shows, for those who do not see it. */
  description?: string;
  /** Who made or owns the picture. */
  creditText?: string;
  /** Media type, such as `image/jpeg`. */
  encodingFormat?: string;
}
