import type { Attachment } from './parts/attachment.js';
import type { Body } from './parts/body.js';
import type { Change } from './parts/change.js';
import type { DocumentFields } from './parts/common.js';
import type { GovukNewsStory } from './parts/govuk-models.js';
import type { Image } from './parts/image.js';
import type { Withdrawal } from './parts/withdrawal.js';

/** What kind of news it is: GOV.UK's document types of a news article. */
export type NewsType = 'news_story' | 'press_release' | 'government_response' | 'world_news_story';

/** A news story, press release, government response or world news story. */
export interface NewsStory extends DocumentFields {
  /** Tells this kind of content from the others. */
  kind: 'news-story';
  /** What kind of news it is, in GOV.UK's words. */
  newsType: NewsType;
  /** Headline. Up to 65 characters reads well in search results; 255 at most. */
  title: string;
  /** One or two sentences under the headline and in search results. Up to 160 characters reads well. */
  summary: string;
  /** The text of the story. In a Markdown file, what stands under the front matter. */
  body: Body;
  /** Moment of first publication: ISO 8601 with an offset, or a day, which means its first moment in London. */
  firstPublishedAt: string;
  /** Moment of the last significant change: ISO 8601 with an offset, or a day. That of first publication if absent. */
  updatedAt?: string | undefined;
  /** What readers were told of changes, in any order. */
  changes?: Change[] | undefined;
  /** Slugs of the organisations that publish it, the lead one first. */
  organisations?: string[] | undefined;
  /** Slugs of the embassies and other worldwide organisations that publish it. */
  worldwideOrganisations?: string[] | undefined;
  /** Slugs of the people it is about. */
  people?: string[] | undefined;
  /** Slugs of the roles that its people speak in. */
  roles?: string[] | undefined;
  /** Slug of the government that published it. Found from the day of first publication if absent. */
  governmentEra?: string | undefined;
  /** Whether it reflects the views of the government of its day. Found by GOV.UK's rule if absent. */
  political?: boolean | undefined;
  /** Slug of the strategy that it reports on. */
  strategy?: string | undefined;
  /** Slugs of topical events. */
  topicalEvents?: string[] | undefined;
  /** Slugs of world locations, such as `france`. */
  worldLocations?: string[] | undefined;
  /** Pictures, the lead one first. */
  images?: Image[] | undefined;
  /** Files and pages that go with it, in the order in which they are shown. */
  attachments?: Attachment[] | undefined;
  /** Set if the story was withdrawn. */
  withdrawal?: Withdrawal | undefined;
  /** What GOV.UK's content item of it holds that no field above does, in GOV.UK's own names. */
  govuk?: GovukNewsStory | undefined;
}
