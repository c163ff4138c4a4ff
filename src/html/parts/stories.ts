import type { ElementContent } from 'hast';
import type { Content, ContentOf } from '../../types/content.js';
import type { NewsStory } from '../../types/news-story.js';
import { element } from '../element.js';
import { linkTo, say, type View } from '../view.js';
import { section, list } from './section.js';
import { time } from './time.js';

/** Stories that a page of something else lists. A department has thousands. */
const limit = 20;

/** The latest stories of an organisation, strategy, person and the like, in the language of the page where there are. */
export function latestStories(
  view: View,
  owner: ContentOf<Exclude<Content['kind'], 'news-story'>>,
): readonly NewsStory[] {
  return view.catalogue
    .storiesOf(owner)
    .slice(0, limit)
    .map((story) => view.catalogue.get('news-story', story.slug, { locale: view.locale }) ?? story);
}

/** The section that links to stories, each with its day. */
export function storySection(view: View, stories: readonly NewsStory[]): ElementContent[] {
  return section(say(view, 'latestNews'), list(stories.map((story) => storyLink(view, story))));
}

/** A link to a story, and its day. */
export function storyLink(view: View, story: NewsStory): ElementContent[] {
  return [linkTo(view, story), { type: 'text', value: ', ' }, datelineOf(view, story)];
}

function datelineOf(view: View, story: NewsStory): ElementContent {
  return element('span', { className: ['despatch-dateline'] }, time(view, story.firstPublishedAt));
}
