import type { ProblemPath } from '../../problems/problem.js';
import { withoutSwitches } from '../switches/without-switches.js';
import type { Location } from './location.js';
import type { DocumentPlace, Locator } from './locator.js';

/** Finds a place. A body is that of the document, without the comments that switch rules off. */
function withoutSwitchesIn(location: Location, path: ProblemPath): Location {
  const { text } = location;
  const isBody = path.at(-1) === 'govspeak' || path.at(-1) === 'html';
  const without = isBody && text ? withoutSwitches(text.value) : undefined;
  if (!without || !text) return location;
  const { map } = text;
  const toSource = (offset: number): number => map!.toSource(without.map.toSource(offset));
  return { ...location, text: { ...text, value: without.value, map: map && { toSource } } };
}

/** Keeps the places in the document that was asked for last: problems come document by document. */
export function remembering(locator: Locator): Locator {
  let last: DocumentPlace | undefined;
  let known = new Map<string, Location>();
  return {
    ...locator,
    locate(path, target, document) {
      if (document?.index !== last?.index) known = new Map();
      last = document;
      const key = JSON.stringify([target, path, document !== undefined]);
      let location = known.get(key);
      if (!location) {
        location = withoutSwitchesIn(locator.locate(path, target, document), path);
        known.set(key, location);
      }
      return location;
    },
  };
}
