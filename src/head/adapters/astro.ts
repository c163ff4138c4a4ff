/**
 * The head of a page for Astro's templates.
 *
 * @module despatch/head/astro
 */
import { toScriptText } from '../../json-ld/script-tag.js';
import type { HeadTags, LinkTag, MetaTag } from '../head-tags.js';

/** Attributes and texts for the elements of an Astro layout. */
export interface AstroHead {
  /** Attributes of `<html>`. */
  html: { lang: string; dir: 'ltr' | 'rtl' | 'auto' };
  title: string;
  /** Attributes of each `<meta>`. */
  meta: MetaTag[];
  /** Attributes of each `<link>`. */
  links: LinkTag[];
  script: {
    /** Attributes of `<script>`. */
    attributes: { type: 'application/ld+json'; nonce?: string };
    /** For `set:html`. */
    text: string;
  };
}

/**
 * Gives head tags as props of an Astro layout.
 *
 * Directives such as `set:html` must stand in the template, where Astro's compiler sees them.
 *
 * @param head - What `toHeadTags` gave.
 * @example
 * import { toAstroHead } from 'despatch/head/astro';
 * const head = toAstroHead(toHeadTags(story, { catalogue, site }));
 * // <html {...head.html}><head><title>{head.title}</title>
 * // {head.meta.map((attributes) => <meta {...attributes} />)}
 * // {head.links.map((attributes) => <link {...attributes} />)}
 * // <script is:inline {...head.script.attributes} set:html={head.script.text} />
 */
export function toAstroHead({ language, direction, title, meta, links, jsonLd, nonce }: HeadTags): AstroHead {
  return {
    html: { lang: language, dir: direction },
    title,
    meta,
    links,
    script: {
      attributes: { type: 'application/ld+json', ...(nonce === undefined ? {} : { nonce }) },
      text: toScriptText(jsonLd),
    },
  };
}
