import type { ZodType } from 'zod';
import { isDayOrMoment } from '../../time/moment.js';
import { dayOf } from '../../time/london.js';
import type { Body } from '../../types/parts/body.js';
import { isObject, type JsonObject } from '../keep/json.js';

/** Gives a value if it is a text, also an empty one. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Gives a value if it is a text with something in it. */
export function filledTextOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Gives a value if a schema of the models accepts it. */
export function valueFor<Value>(schema: ZodType<Value>, value: unknown): Value | undefined {
  if (value === undefined || value === null) return undefined;
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

/** Gives a value if it is a moment that models accept, and that can be reckoned with: not a leap second. */
export function momentIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !isDayOrMoment(value)) return undefined;
  return Number.isNaN(Date.parse(value)) ? undefined : value;
}

/** Gives the day in London of a value, if it is a moment. */
export function dayIn(value: unknown): string | undefined {
  const moment = momentIn(value);
  return moment === undefined ? undefined : dayOf(moment);
}

/** Gives the first and last day of a term. A last day before the first is left out. */
export function termIn(details: JsonObject): { startedOn: string | undefined; endedOn: string | undefined } {
  const startedOn = dayIn(details['started_on']);
  const endedOn = dayIn(details['ended_on']);
  const isInOrder = startedOn === undefined || endedOn === undefined || startedOn <= endedOn;
  return { startedOn, endedOn: isInOrder ? endedOn : undefined };
}

/** Gives a value if it is `true` or `false`. */
export function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Gives HTML as a body. */
export function bodyOf(value: unknown): Body | undefined {
  return typeof value === 'string' ? { html: value } : undefined;
}

/** Gives a value if it is an object, else an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Reads each element of a list. A list with an element that cannot be read is not read at all. */
export function listOf<Read>(
  value: unknown,
  read: (element: JsonObject) => Read | undefined,
): Read[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list: Read[] = [];
  for (const element of value) {
    const done = isObject(element) ? read(element) : undefined;
    if (done === undefined) return undefined;
    list.push(done);
  }
  return list;
}

/** Copies a model without the keys whose value is `undefined`, so that it holds only what was read. */
export function defined<Model extends object>(model: Model): Model {
  const copy = {} as Model;
  for (const key in model) if (model[key] !== undefined) copy[key] = model[key];
  return copy;
}
