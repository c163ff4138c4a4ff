import type { GovukForm, GovukLink } from '../../types/parts/govuk.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Draft, LinkResolver, LinkTarget } from './draft.js';
import { copyOf, define, own, type JsonObject } from './json.js';
import { namesOf } from './keep-links.js';
import { placesOfLink, type Places } from './places.js';
import { restoreFields } from './restore-fields.js';

/** What was kept of an item or link, with its links. */
type KeptWithLinks = GovukForm & { links?: Record<string, GovukLink[]> | undefined };

/** Makes an item, or a link in one, of its draft and of what was kept. */
export function restore(
  draft: Draft,
  kept: KeptWithLinks | undefined,
  places: Places,
  resolver: LinkResolver,
): JsonObject {
  const item = restoreFields(draft, kept, places);
  if (kept?.differs?.['links']?.shows !== undefined) {
    item['links'] = copyOf(kept.differs['links'].shows);
  } else if (!kept?.omits?.includes('links')) {
    item['links'] = restoreLinks(draft, kept ?? {}, resolver);
  }
  return item;
}

function restoreLinks(draft: Draft, kept: KeptWithLinks, resolver: LinkResolver): JsonObject {
  const links: JsonObject = {};
  const types = new Set([...Object.keys(draft.links), ...Object.keys(kept.links ?? {})]);
  for (const path of kept.also ?? []) if (path.startsWith('links/')) types.add(path.slice('links/'.length));
  for (const type of types) {
    const path = `links/${type}`;
    if (isLeftOut(path, draft, kept)) continue;
    const also = kept.also?.includes(path) ? own(draft.moreLinks, type) : undefined;
    const keptList = own(kept.links, type);
    const list = restoreList(own(draft.links, type) ?? also, keptList, resolver);
    // A list without a single link that is shown was there, and empty.
    if (list.length > 0 || keptList?.every(({ removed }) => removed)) define(links, type, list);
  }
  for (const [path, { shows }] of Object.entries(kept.differs ?? {})) {
    if (path.startsWith('links/') && shows !== undefined) {
      define(links, path.slice('links/'.length).replaceAll('~1', '/').replaceAll('~0', '~'), copyOf(shows));
    }
  }
  return links;
}

/** Whether an item does not show a list. A list that the model states is left out only as long as it is the same. */
function isLeftOut(path: string, { links, stated }: Draft, { omits, differs }: KeptWithLinks): boolean {
  if (omits?.includes(path) && !stated?.has(path)) return true;
  const difference = own(differs, path);
  const targets = own(links, path.slice('links/'.length));
  return (
    difference?.shows === undefined && targets !== undefined && difference?.insteadOf === namesOf(targets)
  );
}

/** What was kept goes first, in its order; what only the model names follows. */
function restoreList(
  written: LinkTarget[] | undefined,
  kept: GovukLink[] | undefined,
  resolver: LinkResolver,
): JsonValue[] {
  if (!kept)
    return (written ?? []).flatMap((target) => restoreLink(target.draft(), undefined, resolver) ?? []);
  const rest = [...(written ?? [])];
  const links = kept.flatMap((entry) => {
    const place = entry.to === undefined ? -1 : rest.findIndex((target) => target.to === entry.to);
    const target = place < 0 ? undefined : rest.splice(place, 1)[0];
    if (entry.removed) return [];
    if (entry.to !== undefined && written && !target && !entry.added) return [];
    const draft = target?.draft() ?? (entry.to === undefined ? undefined : resolver.draftOf(entry.to));
    return restoreLink(draft, entry, resolver) ?? [];
  });
  const stated = rest.filter(({ isDerived }) => !isDerived);
  return [...links, ...stated.flatMap((target) => restoreLink(target.draft(), undefined, resolver) ?? [])];
}

/** A link whose document is not known is shown if it says enough by itself. */
function restoreLink(
  draft: Draft | undefined,
  kept: GovukLink | undefined,
  resolver: LinkResolver,
): JsonObject | undefined {
  if (draft) return restore(draft, kept, placesOfLink, resolver);
  if (!kept || (kept.to !== undefined && !standsAlone(kept))) return undefined;
  const standing = kept.links === undefined ? { ...kept, omits: ['links'] } : kept;
  return restore({ fields: {}, links: {} }, standing, placesOfLink, resolver);
}

/** Whether what was kept of a link says by itself what it leads to: no document did when it was read. */
function standsAlone({ title, content_id: contentId, base_path: basePath }: GovukLink): boolean {
  return title !== undefined || contentId !== undefined || basePath !== undefined;
}
