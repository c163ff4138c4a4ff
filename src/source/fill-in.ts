import type { ContentKind } from '../types/content.js';
import { kindOf, nameOf, type SourceFormat } from './file-name.js';

type Fields = Record<string, unknown>;

/** What a file says of its documents beside their fields. */
export interface FileFacts {
  kind: ContentKind | undefined;
  slug: string;
  locale: string | undefined;
}

/** Reads a file's path as {@link FileFacts}. */
export function factsOf(file: string): FileFacts {
  const { slug, locale } = nameOf(file);
  return { kind: kindOf(file), slug, locale };
}

/** The field that the text under the front matter is. */
export function textFieldOf(kind: unknown): 'biography' | 'body' {
  return kind === 'person' ? 'biography' : 'body';
}

/**
 * Adds to the fields of a document what its file says: the kind by the folder, the locale by the name, and the
 * slug too if the file holds one document. It writes into the fields, which were read for it.
 *
 * @returns The names of the fields that it added.
 */
export function fillIn(fields: Fields, facts: FileFacts, alone: boolean): string[] {
  const added: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || Object.hasOwn(fields, name)) return;
    fields[name] = value;
    added.push(name);
  };
  add('kind', facts.kind);
  if (alone) add('slug', facts.slug);
  add('locale', facts.locale);
  return added;
}

/** Adds the text under the front matter. */
export function fillInText(fields: Fields, text: string, format: SourceFormat): string {
  const name = textFieldOf(fields['kind']);
  fields[name] = format === 'html' ? { html: text } : { govspeak: text };
  return name;
}

/** In files a text where a body is expected is Govspeak: `body`, `biography`, `withdrawal.explanation`. */
export function readBodies(fields: Fields): void {
  asGovspeak(fields, 'body');
  asGovspeak(fields, 'biography');
  const withdrawal = fields['withdrawal'];
  if (typeof withdrawal === 'object' && withdrawal !== null) asGovspeak(withdrawal as Fields, 'explanation');
}

function asGovspeak(fields: Fields, name: string): void {
  const value = fields[name];
  if (typeof value === 'string') fields[name] = { govspeak: value };
}
