/** A picture. */
export interface ImageObject {
  '@type': 'ImageObject';
  /** Address of the page with a fragment, such as `…#image-1`. */
  '@id': string;
  /** Address of the file. */
  url: string;
  contentUrl: string;
  /** Width in pixels. */
  width?: number;
  /** Height in pixels. */
  height?: number;
  /** Text under the picture. */
  caption?: string;
  /** What the picture shows, for those who do not see it. */
  description?: string;
  /** Who made or owns the picture. */
  creditText?: string;
  /** Media type, such as `image/jpeg`. */
  encodingFormat?: string;
}
