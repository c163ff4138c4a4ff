import type { publishingApps, renderingApps } from '../items/apps.js';
import type { ContentItemEnvelope } from '../items/envelope.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Locale } from '../../types/parts/locale.js';

/** How much of a change a new edition is. Readers and subscribers are told of a `major` one only. */
export type UpdateType = 'major' | 'minor' | 'republish';

/** A path that an item answers at. */
export interface Route {
  path: string;
  type: 'exact' | 'prefix';
}

/** The body of `PUT /v2/content/:id`. */
export interface PutContent {
  base_path: string;
  schema_name: string;
  document_type: string;
  title: string;
  description: string | null;
  locale: Locale;
  details: Record<string, JsonValue>;
  routes: Route[];
  publishing_app: (typeof publishingApps)[number];
  rendering_app: (typeof renderingApps)[number];
  update_type: UpdateType;
  /** What readers are told of the change. For a `major` update only. */
  change_note?: string | undefined;
  phase?: ContentItemEnvelope['phase'];
  first_published_at?: string | undefined;
  public_updated_at?: string | undefined;
  analytics_identifier?: string | undefined;
}

/** The body of `PATCH /v2/links/:id`. Types that are not named stay as they are; an empty list clears one. */
export interface PatchLinks {
  /** Content ids by link type. */
  links: Record<string, string[]>;
}

/** The body of `POST /v2/content/:id/publish`. */
export interface Publish {
  update_type: UpdateType;
  locale: Locale;
}

/** The body of `POST /v2/content/:id/unpublish`. */
export type Unpublish = UnpublishGone | UnpublishRedirect | UnpublishVanish | UnpublishWithdrawal;

/** Takes a page away for good, with a word on why. */
export interface UnpublishGone {
  type: 'gone';
  locale: Locale;
  /** Why, in HTML. */
  explanation?: string | undefined;
  /** Path of a page to read instead. */
  alternative_path?: string | undefined;
}

/** Sends readers of a page to another. */
export interface UnpublishRedirect {
  type: 'redirect';
  locale: Locale;
  alternative_path: string;
}

/** Takes a page away as if it had never been. */
export interface UnpublishVanish {
  type: 'vanish';
  locale: Locale;
}

/** Leaves a page with a notice that it no longer holds. */
export interface UnpublishWithdrawal {
  type: 'withdrawal';
  locale: Locale;
  /** Why, in HTML. */
  explanation: string;
  /** Moment that readers are shown as that of the withdrawal. The moment of the request if absent. */
  unpublished_at?: string | undefined;
}
