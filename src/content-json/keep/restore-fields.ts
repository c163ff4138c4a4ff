import type { GovukForm } from '../../types/parts/govuk.js';
import type { Draft } from './draft.js';
import { copyOf, define, isObject, type JsonObject } from './json.js';
import { setAt, valueAt } from './path.js';
import type { Places } from './places.js';
import { isStill } from './seen.js';

/**
 * Puts what was kept of an item or link back into its draft. Links are left aside.
 *
 * A fact of the model wins over anything kept: what was kept fills gaps, and departs from the draft only where
 * the draft is still what it was.
 */
export function restoreFields(
  draft: Draft,
  kept: (GovukForm & object) | undefined,
  places: Places,
): JsonObject {
  const { fields } = draft;
  if (!kept) return fields;
  if (isObject((kept as JsonObject)['details'])) fields['details'] ??= {};
  for (const path of kept.also ?? []) {
    const value = draft.more && valueAt(draft.more, path);
    if (value !== undefined) setAt(fields, path, value);
  }
  restorePlaces(draft, kept as JsonObject, places);
  for (const path of kept.nulls ?? []) if (valueAt(fields, path) === undefined) setAt(fields, path, null);
  for (const path of kept.omits ?? []) if (!draft.stated?.has(path)) setAt(fields, path, undefined);
  for (const [path, { shows, insteadOf }] of Object.entries(kept.differs ?? {})) {
    if (!path.startsWith('links/') && isStill(valueAt(fields, path), insteadOf)) {
      setAt(fields, path, shows === undefined ? undefined : copyOf(shows));
    }
  }
  return fields;
}

function restorePlaces({ fields, defaults }: Draft, kept: JsonObject, places: Places): void {
  for (const name of Object.keys(places.fields)) {
    const value = kept[name];
    if (value === undefined) continue;
    if (!Object.hasOwn(fields, name) || defaults?.includes(name)) fields[name] = value;
  }
  const details = kept['details'];
  if (!isObject(details)) return;
  const shown = fields['details'];
  if (!isObject(shown)) return;
  for (const [name, value] of Object.entries(details)) {
    if (value !== undefined && !Object.hasOwn(shown, name)) define(shown, name, copyOf(value));
  }
}
