import type { Body } from './parts/body.js';
import type { DocumentFields } from './parts/common.js';
import type { GovukPerson } from './parts/govuk-models.js';
import type { Image } from './parts/image.js';

/** A person whom news names: a minister, an official, a board member. */
export interface Person extends DocumentFields {
  /** Tells this kind of content from the others. */
  kind: 'person';
  /** Name without honorifics, such as `Karen Bradley`. */
  name: string;
  /** Honorific before the name, such as `The Rt Hon`. */
  honorificPrefix?: string | undefined;
  /** Letters after the name, such as `MP`. */
  honorificSuffix?: string | undefined;
  /** Who the person is. In a Markdown file, what stands under the front matter. */
  biography?: Body | undefined;
  /** Portrait. */
  image?: Image | undefined;
  /** What GOV.UK's content item of it holds that no field above does, in GOV.UK's own names. */
  govuk?: GovukPerson | undefined;
}
