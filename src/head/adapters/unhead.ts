/**
 * The head of a page for unhead: Vue, Nuxt, Svelte, Solid, React and plain servers.
 *
 * @module despatch/head/unhead
 */
import { toScriptText } from '../../json-ld/script-tag.js';
import type { HeadTags, LinkTag, MetaTag } from '../head-tags.js';

/** What `useHead` takes. */
export interface UnheadInput {
  htmlAttrs: { lang: string; dir: 'ltr' | 'rtl' | 'auto' };
  title: string;
  /** Keeps the title as it is, whatever template the site has. */
  titleTemplate: null;
  meta: MetaTag[];
  link: LinkTag[];
  script: Array<{ type: 'application/ld+json'; innerHTML: string; nonce?: string }>;
}

/**
 * Gives head tags as unhead takes them.
 *
 * @param head - What `toHeadTags` gave.
 * @example
 * import { toUnheadInput } from 'despatch/head/unhead';
 * const input = toUnheadInput(toHeadTags(story, { catalogue, site })); // for useHead(input)
 */
export function toUnheadInput({
  language,
  direction,
  title,
  meta,
  links,
  jsonLd,
  nonce,
}: HeadTags): UnheadInput {
  return {
    htmlAttrs: { lang: language, dir: direction },
    title,
    titleTemplate: null,
    meta,
    link: links,
    script: [
      {
        type: 'application/ld+json',
        innerHTML: toScriptText(jsonLd),
        ...(nonce === undefined ? {} : { nonce }),
      },
    ],
  };
}
