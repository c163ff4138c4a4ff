/** A picture with what a reader needs to know of it. */
export interface Image {
  /** Address of the picture: absolute, or a path on the site such as `/images/launch.jpg`. */
  url: string;
  /** What the picture shows, for those who do not see it. Empty for decoration. GOV.UK asks for 125 characters or fewer. */
  alt?: string | undefined;
  /** Text under the picture. GOV.UK asks for 160 characters or fewer. */
  caption?: string | undefined;
  /** Who made or owns the picture. */
  credit?: string | undefined;
  /** Width of the file at {@link Image.url}, in pixels. */
  width?: number | undefined;
  /** Height of the file at {@link Image.url}, in pixels. */
  height?: number | undefined;
  /** Media type, such as `image/jpeg`. */
  contentType?: string | undefined;
  /** Name by which a body embeds the picture, as in `[Image: launch.jpg]`. The last part of the address if absent. */
  filename?: string | undefined;
  /** What the picture is for on the page, such as `lead`. GOV.UK's word. */
  type?: string | undefined;
  /** Addresses of other sizes by GOV.UK's names for them: `s300` is 300 pixels wide, `s960` is 960. */
  sources?: Record<string, string> | undefined;
}
