import type { NewsStory, NewsType } from '../types/news-story.js';
import { type GraphDraft } from './graph-draft.js';
import type { NewsArticle } from './nodes/news-article.js';
import type { Reference } from './nodes/reference.js';
import { attachmentReferences } from './parts/attachments.js';
import { developmentReferences } from './parts/developments.js';
import { imageReferences } from './parts/image.js';
import { linkedEntities } from './parts/links.js';
import { organisationReferences } from './parts/organisation-reference.js';
import { personReferences } from './parts/person-reference.js';
import { publicationOf } from './parts/publication.js';
import { quotationReferences } from './parts/quotations.js';
import { strandReference, strategyOf, strategyReference } from './parts/strategy-reference.js';
import { translationLinks } from './parts/translations.js';
import type { MainEntity } from './main-entity.js';

const genres: Record<NewsType, string> = {
  news_story: 'News story',
  press_release: 'Press release',
  government_response: 'Government response',
  world_news_story: 'World news story',
};

/** A story as a NewsArticle, with what it quotes, reports, cites and names. */
export function newsStory(draft: GraphDraft, story: NewsStory): MainEntity {
  const text = draft.catalogue.document(story);
  const publishers = organisationReferences(draft, [
    ...(story.organisations ?? []),
    ...(story.worldwideOrganisations ?? []),
  ]);
  const { day, ...publication } = publicationOf(draft, story);
  const images = imageReferences(draft, story.images);
  const strategy = strategyReference(draft, strategyOf(draft, story));
  const about = references(strategy, personReferences(draft, story.people, day));
  const quotations = quotationReferences(draft, text.quotations, day);
  const developments = developmentReferences(draft, story);
  const linked = linkedEntities(
    draft,
    text.links.map(({ href }) => href),
  );
  const strands = text.developments.map(({ strand }) => strandReference(draft, strand));
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': draft.mainId,
    url: draft.page,
    mainEntityOfPage: { '@id': draft.page },
    headline: story.title,
    description: story.summary,
    articleBody: text.text,
    genre: genres[story.newsType],
    inLanguage: draft.language,
    ...publication,
    image: images,
    author: publishers,
    publisher: publishers[0],
    license: draft.site.licenceUrl,
    about,
    mentions: without(references(strands, linked.mentions), [...about, ...publishers]),
    hasPart: [...quotations, ...developments],
    citation: without(references(attachmentReferences(draft, story.attachments), linked.citations), about),
    ...translationLinks(draft, story),
  };
  const { datePublished, dateModified } = publication;
  return {
    node: article,
    page: { description: story.summary, datePublished, dateModified, primaryImageOfPage: images[0] },
  };
}

/** Puts references together, each once. */
function references(...lists: Array<Reference | readonly Reference[] | undefined>): Reference[] {
  const all = lists.flatMap((list) => list ?? []);
  return [...new Map(all.map((reference) => [reference['@id'], reference])).values()];
}

function without(all: readonly Reference[], taken: readonly Reference[]): Reference[] {
  const ids = new Set(taken.map((reference) => reference['@id']));
  return all.filter((reference) => !ids.has(reference['@id']));
}
