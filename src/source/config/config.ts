import type { RuleSettings } from '../../checks/active-rules.js';
import type { Rule } from '../../checks/rule.js';
import type { Site } from '../../catalogue/context.js';
import type { ContentKind } from '../../types/content.js';
import type { StandardSchema } from './standard-schema.js';

/** Fields of the project's own on a kind of content: a schema of any library for each. */
export type OwnFields = Partial<Record<ContentKind, Readonly<Record<string, StandardSchema>>>>;

/** The configuration of a folder of content. */
export interface DespatchConfig<Fields extends OwnFields = OwnFields> {
  /** The site on which the content is published. A build needs it. */
  site?: Site | undefined;
  /** What rules are set to, by code: `off`, `info`, `warning`, `error`, or a severity with options. */
  rules?: RuleSettings | undefined;
  /** Rules of your own. */
  extraRules?: readonly Rule[] | undefined;
  /** Fields of your own, by the kind of content. Each value is checked by its schema. */
  fields?: Fields | undefined;
  /**
   * Whether the content is the whole site: then links in texts to organisations, people and other documents that it
   * does not hold are reported.
   */
  wholeSite?: boolean | undefined;
  /**
   * The folder whose files the site serves as they are, such as `public`, from the folder of the configuration's
   * file; from the current folder if a program gives the configuration. The files that pictures and attachments
   * point at with `/…` are looked for in it. If absent, none is.
   */
  publicFolder?: string | undefined;
  /**
   * Your own folders, beside `news/` and the others that are named after a kind: the kind of content in each, by its
   * name, the end of its path or a glob pattern, such as `{ 'cms/posts': 'news-story' }`.
   */
  folders?: Readonly<Record<string, ContentKind>> | undefined;
  /** Files to leave out: glob patterns from the folder of content. */
  ignore?: readonly string[] | undefined;
  /** Calendar day that counts as today, such as `2015-03-23`: for tests. */
  today?: string | undefined;
}

/**
 * Gives a configuration back as it is, for its types.
 *
 * @example
 * export default defineConfig({ site: { url: 'https://www.example.gov.uk', name: 'Example' } });
 */
export function defineConfig<const Fields extends OwnFields>(
  config: DespatchConfig<Fields>,
): DespatchConfig<Fields> {
  return config;
}
