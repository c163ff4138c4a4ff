import path from 'node:path';
import type { ContentKind } from '../../types/content.js';
import { kindOf, nameOf, type KindOfFile, type SourceFormat } from './file-name.js';
import { settingsField } from '../switches/settings-field.js';
import { withoutSwitches } from '../switches/without-switches.js';

type Fields = Record<string, unknown>;

/** What a file says of its documents beside their fields. */
export interface FileFacts {
  kind: ContentKind | undefined;
  slug: string;
  locale: string | undefined;
}

/**
 * Reads a file's path as {@link FileFacts}. If the path as it is named says no kind, the whole path may.
 *
 * @param kindOfFile - What the folders mean. Those of the library if absent.
 */
export function factsOf(file: string, kindOfFile: KindOfFile = kindOf): FileFacts {
  const { slug, locale } = nameOf(file);
  const kind = kindOfFile(file) ?? kindOfFile(path.resolve(file).replaceAll(path.sep, '/'));
  return { kind, slug, locale };
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
  const body = withoutSwitches(text)?.value ?? text;
  fields[name] = format === 'html' ? { html: body } : { govspeak: body };
  return name;
}

/** Takes the field that is for the check alone out of the fields of a document. */
export function takeSettings(fields: Fields): unknown {
  if (!Object.hasOwn(fields, settingsField)) return undefined;
  const settings = fields[settingsField];
  delete fields[settingsField];
  return settings;
}

/**
 * In files a text where a body is expected is Govspeak: `body`, `biography`, `withdrawal.explanation`. What switches
 * rules off is taken out of it.
 */
export function readBodies(fields: Fields): void {
  asGovspeak(fields, 'body');
  asGovspeak(fields, 'biography');
  const withdrawal = fields['withdrawal'];
  if (typeof withdrawal === 'object' && withdrawal !== null) asGovspeak(withdrawal as Fields, 'explanation');
}

function asGovspeak(fields: Fields, name: string): void {
  const value = fields[name];
  const body = typeof value === 'string' ? { govspeak: value } : value;
  if (typeof body !== 'object' || body === null) return;
  for (const markup of ['govspeak', 'html']) {
    const text = (body as Fields)[markup];
    const plain = typeof text === 'string' ? withoutSwitches(text)?.value : undefined;
    if (plain !== undefined) (body as Fields)[markup] = plain;
  }
  fields[name] = body;
}
