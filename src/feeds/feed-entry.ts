import { toHtml as serialise } from 'hast-util-to-html';
import { basePathOf } from '../catalogue/base-path.js';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import { languageTag } from '../html/locales/language-tag.js';
import { textOf, viewOf } from '../html/view.js';
import { momentOf } from '../time/moment.js';
import type { NewsStory } from '../types/news-story.js';
import type { Image } from '../types/parts/image.js';
import { absoluteTree } from './absolute-tree.js';

/** A story as feeds tell of it. */
export interface FeedEntry {
  /** Absolute address of its page, which also identifies it. */
  url: string;
  title: string;
  summary: string;
  /** Its text as HTML, with absolute addresses. */
  contentHtml: string;
  publishedAt: string;
  updatedAt: string;
  language: string;
  /** What kind of news it is, in its language, such as "Press release". */
  category: string;
  /** The organisations that published it. */
  authors: { name: string; url: string }[];
  image: Image | undefined;
}

/** Collects what a feed tells of a story. */
export function entryOf(story: NewsStory, context: Context, url: string): FeedEntry {
  const { catalogue, site } = context;
  const locale = localeOf(story);
  const authors = [...(story.organisations ?? []), ...(story.worldwideOrganisations ?? [])]
    .map((slug) => catalogue.resolve('organisation', slug, locale))
    .filter((organisation) => organisation !== undefined)
    .map((organisation) => ({
      name: organisation.title,
      url: site.url + basePathOf(organisation, catalogue),
    }));
  return {
    url,
    title: story.title,
    summary: story.summary,
    contentHtml: serialise(absoluteTree(catalogue.document(story).tree, url)),
    publishedAt: momentOf(story.firstPublishedAt),
    updatedAt: momentOf(story.updatedAt ?? story.firstPublishedAt),
    language: languageTag(locale),
    category: textOf(viewOf(story, context), story.newsType),
    authors,
    image: story.images?.[0],
  };
}
