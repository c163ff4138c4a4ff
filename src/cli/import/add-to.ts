import { basePathOf } from '../../catalogue/base-path.js';
import { isSameAppointment } from '../../content-json/read/entities.js';
import type { Content } from '../../types/content.js';

/**
 * Adds to a document what another says of the same thing beyond it. What it says itself stays.
 *
 * @returns Whether there was anything to add.
 */
export function addTo(content: Content, other: Content): boolean {
  const facts = content as unknown as Record<string, unknown>;
  const path = basePathOf(content);
  let isMore = false;
  for (const [name, value] of Object.entries(other)) {
    if (name === 'govuk' || value === undefined || facts[name] !== undefined) continue;
    facts[name] = value;
    isMore = true;
  }
  // The usual path may depend on what was added.
  if (isMore && basePathOf(content) !== path) content.basePath = path;
  if (content.kind !== 'role' || other.kind !== 'role') return isMore;
  // Links tell of the appointments to a role one by one.
  const more = (other.appointments ?? []).filter(
    (one) => !content.appointments?.some((known) => isSameAppointment(one, known)),
  );
  if (more.length > 0) content.appointments = [...(content.appointments ?? []), ...more];
  return isMore || more.length > 0;
}

/** Whether two documents of one kind, slug and locale can be the same thing: nothing tells them apart. */
export function canBeSame(left: Content, right: Content): boolean {
  return (
    (left.contentId ?? right.contentId) === (right.contentId ?? left.contentId) &&
    (left.basePath ?? right.basePath) === (right.basePath ?? left.basePath)
  );
}
