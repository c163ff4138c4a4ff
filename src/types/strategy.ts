import type { Attachment } from './parts/attachment.js';
import type { Body } from './parts/body.js';
import type { Change } from './parts/change.js';
import type { DocumentFields } from './parts/common.js';
import type { GovukStrategy } from './parts/govuk-models.js';
import type { Image } from './parts/image.js';
import type { Withdrawal } from './parts/withdrawal.js';

/** The days for which a strategy is meant. */
export interface Period {
  /** First day. */
  startedOn?: string | undefined;
  /** Last day. Absent if none is set. */
  endedOn?: string | undefined;
}

/** A government strategy, which may be divided into strands. On GOV.UK it is a policy paper. */
export interface Strategy extends DocumentFields {
  /** Tells this kind of content from the others. */
  kind: 'strategy';
  /** Title, such as `Serious and organised crime strategy`. 255 characters at most. */
  title: string;
  /** One or two sentences on what it is for. */
  summary?: string | undefined;
  /** The text of its page. In a Markdown file, what stands under the front matter. */
  body?: Body | undefined;
  /** Day of publication in the United Kingdom. */
  publishedOn?: string | undefined;
  /** Moment of the last significant change: ISO 8601 with an offset, or a day. */
  updatedAt?: string | undefined;
  /** What readers were told of changes, in any order. */
  changes?: Change[] | undefined;
  /** Slugs of the organisations that own it, the lead one first. */
  organisations?: string[] | undefined;
  /** Slugs of the people it is about. */
  people?: string[] | undefined;
  /** Slugs of the roles that answer for it. */
  roles?: string[] | undefined;
  /** Slug of the government that published it. Found from the day of publication if absent. */
  governmentEra?: string | undefined;
  /** Whether it reflects the views of the government of its day. Found by GOV.UK's rule if absent. */
  political?: boolean | undefined;
  /** The days it is meant for. */
  period?: Period | undefined;
  /** Slugs of topical events. */
  topicalEvents?: string[] | undefined;
  /** Slugs of world locations, such as `france`. */
  worldLocations?: string[] | undefined;
  /** Pictures, the lead one first. */
  images?: Image[] | undefined;
  /** Files and pages that go with it, in the order in which they are shown. */
  attachments?: Attachment[] | undefined;
  /** Set if the strategy was withdrawn. */
  withdrawal?: Withdrawal | undefined;
  /** What GOV.UK's content item of it holds that no field above does, in GOV.UK's own names. */
  govuk?: GovukStrategy | undefined;
}
