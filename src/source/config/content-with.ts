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

type OptionalNames<Schemas> = {
  [Name in keyof Schemas]: undefined extends WrittenFor<Schemas[Name]> ? Name : never;
}[keyof Schemas];

/** The fields of some schemas. Nothing is known of them where their names are not. */
type AddedFields<Schemas> = string extends keyof Schemas
  ? unknown
  : { [Name in Exclude<keyof Schemas, OptionalNames<Schemas>>]: WrittenFor<Schemas[Name]> } & {
      [Name in OptionalNames<Schemas>]?: WrittenFor<Schemas[Name]>;
    };

/** The schemas that a configuration gives for a kind. */
type AddedSchemas<Config, Kind> =
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
  [Each in Kind]: [AddedSchemas<Config, Each>] extends [never]
    ? ContentOf<Each>
    : ContentOf<Each> & AddedFields<AddedSchemas<Config, Each>>;
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
