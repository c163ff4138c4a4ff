import { treeToHtml as serialise } from '../body/to-html.js';
import { absoluteAddress } from '../catalogue/absolute-address.js';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import { languageTag } from '../catalogue/language-tag.js';
import { leadImageOf } from '../catalogue/lead-image.js';
import { textOf, viewOf } from '../html/view.js';
import { momentOf } from '../time/moment.js';
import type { NewsStory } from '../types/news-story.js';
import { absoluteTree } from './absolute-tree.js';
import { pageAddress } from './page-address.js';

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
  /** Absolute address of its picture. */
  imageUrl: string | undefined;
}

/** Collects what a feed tells of a story. */
export function entryOf(story: NewsStory, context: Context): FeedEntry {
  const { catalogue } = context;
  const url = pageAddress(story, context);
  const locale = localeOf(story);
  const authors = [...(story.organisations ?? []), ...(story.worldwideOrganisations ?? [])]
    .map((slug) => catalogue.resolve('organisation', slug, locale))
    .filter((organisation) => organisation !== undefined)
    .map((organisation) => ({
      name: organisation.title,
      url: pageAddress(organisation, context),
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
    imageUrl: absoluteAddress(leadImageOf(story.images, new Set())?.url, context.site),
  };
}
