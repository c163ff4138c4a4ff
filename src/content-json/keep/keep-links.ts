import type { GovukLink } from '../../types/parts/govuk.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Draft, LinkResolver, LinkTarget } from './draft.js';
import { copyOf, define, isObject, own, type JsonObject } from './json.js';
import { keepFields, type Kept } from './keep-fields.js';
import { pathTo } from './path.js';
import { placesOfLink, type Places } from './places.js';

/**
 * Keeps everything about an item, or a link in one, that its draft does not say.
 *
 * @param draft - The item or link as models alone write it; without one, all of it is kept.
 * @param actual - The item or link as it came.
 * @param owner - Name of the document that it stands for, as in {@link GovukLink.to}.
 */
export function keep(
  draft: Draft | undefined,
  actual: JsonObject,
  places: Places,
  resolver: LinkResolver,
  owner?: string,
): Kept {
  const from = draft ?? { fields: {}, links: {} };
  const kept = keepFields(from, actual, places);
  keepLinks(from, draft !== undefined, actual['links'], kept, resolver, owner);
  return kept;
}

/** Adds to what was kept of an item or link what is to be kept of its links. */
export function keepLinks(
  draft: Draft,
  isWritten: boolean,
  actual: JsonValue | undefined,
  kept: Kept,
  resolver: LinkResolver,
  owner: string | undefined,
): void {
  if (actual === undefined) {
    if (isWritten) (kept.omits ??= []).push('links');
    return;
  }
  if (!isObject(actual)) {
    (kept.differs ??= {})['links'] = { shows: copyOf(actual) };
    return;
  }
  const lists: Record<string, GovukLink[]> = {};
  for (const [type, links] of Object.entries(actual)) {
    if (!Array.isArray(links) || !links.every(isObject)) {
      (kept.differs ??= {})[pathTo('links', type)] = { shows: copyOf(links) };
      continue;
    }
    const written = own(draft.links, type);
    const more = written ? undefined : own(draft.moreLinks, type);
    if (more) (kept.also ??= []).push(`links/${type}`);
    const list = keepList(written ?? more, links, type, resolver, owner);
    if (list) define(lists as JsonObject, type, list as unknown as JsonValue);
  }
  for (const [type, targets] of Object.entries(draft.links)) {
    const path = `links/${type}`;
    if (targets.length === 0 || Object.hasOwn(actual, type)) continue;
    if (draft.stated?.has(path)) (kept.differs ??= {})[path] = { insteadOf: namesOf(targets) };
    else (kept.omits ??= []).push(path);
  }
  // An object of links without a single list is shown where the draft has one to show, as every link has.
  if (Object.keys(lists).length > 0 || !isWritten) kept['links'] = lists;
}

/** Keeps one list of links, or gives `undefined` if it is just what the draft writes. */
function keepList(
  written: LinkTarget[] | undefined,
  links: JsonObject[],
  type: string,
  resolver: LinkResolver,
  owner: string | undefined,
): GovukLink[] | undefined {
  const rest = [...(written ?? [])];
  let isAsWritten = written !== undefined && links.length > 0;
  const kept = links.map((link, index) => {
    const to = resolver.nameOf(link, type, owner);
    const place = to === undefined ? -1 : rest.findIndex((target) => target.to === to);
    const target = place < 0 ? undefined : rest.splice(place, 1)[0];
    const draft = target ? target.draft() : to === undefined ? undefined : resolver.draftOf(to);
    const entry: GovukLink = to === undefined ? {} : { to };
    if (to !== undefined && written && !target) entry.added = true;
    Object.assign(entry, keep(draft, link, placesOfLink, resolver, to));
    if (to === undefined || written?.[index]?.to !== to || Object.keys(entry).length !== 1)
      isAsWritten = false;
    return entry;
  });
  const removed = rest.filter((target) => !target.isDerived && target.draft() !== undefined);
  if (isAsWritten && removed.length === 0) return undefined;
  return [...kept, ...removed.map(({ to }) => ({ to, removed: true }))];
}

/** The names of the documents that a list of links leads to, as one text. */
export function namesOf(targets: readonly LinkTarget[]): string {
  return targets.map(({ to }) => to).join(' ');
}
