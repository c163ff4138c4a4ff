import type { Catalogue, LookUpOptions, StoryOwner } from '../../catalogue/catalogue.js';
import type { ContentKind, ContentOf } from '../../types/content.js';
import type { Locale } from '../../types/parts/locale.js';
import type { DespatchConfig, OwnFields } from './config.js';

/** What a file may write for a schema: values stay as they were written, whatever the schema makes of them. */
type WrittenFor<Schema> = Schema extends { readonly '~standard': { readonly types?: infer Types } }
  ? NonNullable<Types> extends { readonly input: infer Input }
    ? Input
    : unknown
  : unknown;

type Names<Schemas, Optional extends boolean> = {
  [Name in keyof Schemas]: undefined extends WrittenFor<Schemas[Name]>
    ? Optional extends true
      ? Name
      : never
    : Optional extends true
      ? never
      : Name;
}[keyof Schemas];

/** The fields of some schemas. Nothing is known of them where their names are not. */
type FieldsOf<Schemas> = string extends keyof Schemas
  ? unknown
  : { [Name in Names<Schemas, false>]: WrittenFor<Schemas[Name]> } & {
      [Name in Names<Schemas, true>]?: WrittenFor<Schemas[Name]>;
    };

type SchemasOf<Config, Kind> =
  Config extends DespatchConfig<infer Fields>
    ? Kind extends keyof Fields
      ? NonNullable<Fields[Kind]>
      : never
    : never;

/**
 * Content of a kind with the fields that a configuration adds, such as `ContentWith<typeof config, 'news-story'>`: of
 * every kind, if none is named.
 */
export type ContentWith<Config, Kind extends ContentKind = ContentKind> = {
  [Each in Kind]: [SchemasOf<Config, Each>] extends [never]
    ? ContentOf<Each>
    : ContentOf<Each> & FieldsOf<SchemasOf<Config, Each>>;
}[Kind];

/** A catalogue whose documents have the fields that a configuration adds. */
export interface CatalogueWith<Config extends DespatchConfig<OwnFields>> extends Catalogue {
  get<Kind extends ContentKind>(
    kind: Kind,
    slug: string,
    options?: LookUpOptions,
  ): ContentWith<Config, Kind> | undefined;
  resolve<Kind extends ContentKind>(
    kind: Kind,
    slug: string,
    locale?: Locale,
  ): ContentWith<Config, Kind> | undefined;
  all<Kind extends ContentKind>(kind: Kind): ReadonlyArray<ContentWith<Config, Kind>>;
  readonly documents: ReadonlyArray<ContentWith<Config>>;
  storiesOf(owner: StoryOwner): ReadonlyArray<ContentWith<Config, 'news-story'>>;
}
