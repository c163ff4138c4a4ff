import path from 'node:path';
import { kindOfFolder } from '../source/read/file-name.js';

/** Settings of VS Code: values by name. */
export type Settings = Record<string, unknown>;

/**
 * The settings that make VS Code use the schemas: for YAML and front matter with Red Hat's YAML extension, for JSON
 * by itself.
 *
 * @param schemas - Folder of the schemas, from the folder that is open.
 * @param content - Folder of the content, from the folder that is open.
 */
export function editorSettings(schemas: string, content: string): Settings {
  const from = posix(schemas);
  const base = posix(content) === '.' ? '' : `${posix(content)}/`;
  const entries = Object.entries(kindOfFolder);
  return {
    'yaml.schemas': Object.fromEntries(
      entries.map(([folder, kind]) => [
        `./${from}/files/${kind}.json`,
        [`${base}${folder}/**/*.yaml`, `${base}${folder}/**/*.yml`, `${base}${folder}/**/*.md`],
      ]),
    ),
    'json.schemas': entries.map(([folder, kind]) => ({
      fileMatch: [`/${base}${folder}/**/*.json`],
      url: `./${from}/files/${kind}.json`,
    })),
  };
}

/**
 * Puts settings into the text of a settings file. What else it holds stays, and so does what it says of other
 * schemas; an earlier schema for the same files is replaced.
 *
 * @returns The new text, or `undefined` if the file is no plain JSON.
 */
export function mergeSettings(text: string, settings: Settings): string | undefined {
  let present: Settings = {};
  if (text.trim() !== '') {
    try {
      present = JSON.parse(text.replace(/^\ufeff/, '')) as Settings;
    } catch {
      return undefined;
    }
    if (!isObject(present)) return undefined;
  }
  const merged: Settings = { ...present };
  for (const [name, value] of Object.entries(settings)) merged[name] = join(present[name], value);
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? 2;
  return `${JSON.stringify(merged, null, indent)}\n`;
}

/** Puts together schemas by their addresses, as YAML settings have them, or a list of them, as JSON settings do. */
function join(present: unknown, added: unknown): unknown {
  if (Array.isArray(present) && Array.isArray(added)) {
    const files = new Set(added.map(filesOf));
    return [...(present as unknown[]).filter((entry) => !files.has(filesOf(entry))), ...(added as unknown[])];
  }
  if (isObject(present) && isObject(added)) {
    const files = new Set(Object.values(added).map((value) => JSON.stringify(value)));
    const others = Object.entries(present).filter(([, value]) => !files.has(JSON.stringify(value)));
    return { ...Object.fromEntries(others), ...added };
  }
  return added;
}

function filesOf(entry: unknown): string | undefined {
  return isObject(entry) ? JSON.stringify(entry['fileMatch']) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function posix(folder: string): string {
  return path.posix.normalize(folder.replaceAll('\\', '/')).replace(/\/+$/, '');
}
