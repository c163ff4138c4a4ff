import type { ElementContent, Root } from 'hast';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import type { Content } from '../types/content.js';
import { element } from './element.js';
import { governmentEra } from './government-era.js';
import { newsStory } from './news-story.js';
import { organisation } from './organisation.js';
import { person } from './person.js';
import { role } from './role.js';
import { strategyStrand } from './strategy-strand.js';
import { strategy } from './strategy.js';
import { languageProperties, viewOf, type View } from './view.js';

/**
 * Renders a document as a hast tree: an `<article>` with the classes of GOV.UK Frontend, in the document's
 * language.
 *
 * Nothing in it can run: text is text, bodies are sanitised, and links are http, https, mailto or paths. What
 * the catalogue does not hold is left out. The tree may share nodes with the catalogue's: copy it to change it.
 *
 * @param content - The document.
 * @param context - The catalogue it is part of, and the site.
 * @returns The tree, for a serialiser or for `hast-util-to-jsx-runtime`.
 * @throws RangeError if `context.today` is not a calendar day.
 * @example
 * toTree(story, { catalogue, site }).children[0]; // <article class="despatch" lang="en" dir="ltr">…
 */
export function toTree(content: Content, context: Context): Root {
  const view = viewOf(content, context);
  const article = element(
    'article',
    { className: ['despatch', `despatch-${content.kind}`], ...languageProperties(localeOf(content)) },
    partsOf(content, view),
  );
  return { type: 'root', children: [article] };
}

function partsOf(content: Content, view: View): ElementContent[] {
  switch (content.kind) {
    case 'news-story':
      return newsStory(content, view);
    case 'organisation':
      return organisation(content, view);
    case 'government-era':
      return governmentEra(content, view);
    case 'strategy':
      return strategy(content, view);
    case 'strategy-strand':
      return strategyStrand(content, view);
    case 'person':
      return person(content, view);
    case 'role':
      return role(content, view);
  }
}
