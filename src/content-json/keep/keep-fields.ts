import type { GovukForm } from '../../types/parts/govuk.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Draft } from './draft.js';
import { copyOf, define, isObject, isSame, own, type JsonObject } from './json.js';
import { pathTo } from './path.js';
import { hasPlace, type Places } from './places.js';
import { seenAs } from './seen.js';

/** What is kept of an item or a link while it is looked through. */
export type Kept = GovukForm & { [name: string]: unknown };

/**
 * Keeps what an item or link says beyond its draft, and where it departs from it. Links are left aside.
 *
 * @param draft - The item or link as models alone write it.
 * @param actual - The item or link as it came.
 * @param places - Which fields have a place of their own.
 */
export function keepFields(draft: Draft, actual: JsonObject, places: Places): Kept {
  const keeper = new Keeper(draft, places);
  keeper.compare(draft.fields, actual, '');
  return keeper.kept;
}

class Keeper {
  readonly kept: Kept = {};
  readonly #draft: Draft;
  readonly #places: Places;

  constructor(draft: Draft, places: Places) {
    this.#draft = draft;
    this.#places = places;
  }

  compare(written: JsonObject, actual: JsonObject, parent: string): void {
    for (const key of Object.keys(actual)) {
      if ((parent === '' && key === 'links') || (written[key] === actual[key] && Object.hasOwn(written, key)))
        continue;
      const path = pathTo(parent, key);
      if (Object.hasOwn(written, key)) this.#compareValue(written[key]!, actual[key]!, path);
      else this.#beyond(key, actual[key]!, path, parent);
    }
    for (const key of Object.keys(written)) {
      if (!Object.hasOwn(actual, key)) this.#missing(written[key]!, pathTo(parent, key));
    }
  }

  #compareValue(written: JsonValue, actual: JsonValue, path: string): void {
    if (written === actual) return;
    if (isObject(written) && isObject(actual)) this.compare(written, actual, path);
    else if (isListOfObjects(written) && isListOfObjects(actual) && written.length === actual.length) {
      for (const [index, element] of written.entries()) {
        this.compare(element, actual[index]!, pathTo(path, index));
      }
    } else if (!isSame(written, actual)) {
      if (this.#isDerived(path)) {
        (this.kept.omits ??= []).push(path);
        this.#differs(path, { shows: copyOf(actual) });
      } else if (this.#draft.defaults?.includes(path) && hasPlace(this.#places.fields, path, actual)) {
        this.kept[path] = actual;
      } else this.#differs(path, { shows: copyOf(actual), insteadOf: seenAs(written) });
    }
  }

  /** Whether what the draft writes may be something else when the item is written. */
  #isDerived(path: string): boolean {
    return path === 'details' || (this.#draft.derived?.has(path) ?? false);
  }

  /** A field that the draft does not have. */
  #beyond(key: string, actual: JsonValue, path: string, parent: string): void {
    const more = moreAt(this.#draft.more, key, parent);
    if (more !== undefined) {
      (this.kept.also ??= []).push(path);
      this.#compareValue(more, actual, path);
    } else if (actual === null) {
      (this.kept.nulls ??= []).push(path);
    } else if (parent === '' && hasPlace(this.#places.fields, key, actual)) {
      this.kept[key] = actual;
    } else if (parent === '' && key === 'details' && isObject(actual)) {
      // Where the draft has no details at all, each of them is beyond it.
      this.kept['details'] = {};
      this.compare({}, actual, 'details');
    } else if (parent === 'details' && hasPlace(this.#places.details, key, actual)) {
      define((this.kept['details'] ??= {}) as JsonObject, key, copyOf(actual));
    } else {
      this.#differs(path, { shows: copyOf(actual) });
    }
  }

  /** A field that only the draft has. */
  #missing(written: JsonValue, path: string): void {
    if (this.#draft.stated?.has(path)) this.#differs(path, { insteadOf: seenAs(written) });
    else (this.kept.omits ??= []).push(path);
  }

  #differs(path: string, difference: { shows?: JsonValue; insteadOf?: JsonValue }): void {
    // A key of that name must not become the prototype.
    define((this.kept.differs ??= {}) as JsonObject, path, difference);
  }
}

function moreAt(more: JsonObject | undefined, key: string, parent: string): JsonValue | undefined {
  if (parent === '') return key === 'details' ? undefined : own(more, key);
  const details = parent === 'details' ? more?.['details'] : undefined;
  return isObject(details) ? own(details, key) : undefined;
}

function isListOfObjects(value: JsonValue): value is JsonObject[] {
  return Array.isArray(value) && value.every(isObject);
}
