import { dayOf } from '../../time/london.js';
import type { Strategy } from '../../types/strategy.js';
import type { JsonObject } from '../keep/json.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { notBefore, readFirstPublishedAt, readStoryParts } from './story-parts.js';
import { bodyOf, defined, filledTextOf, momentIn, objectOf } from './values.js';

/** Reads a strategy from its `publication` item, or from a link to it. */
export function readStrategy(source: JsonObject): Strategy {
  const identity = readIdentity(source);
  const firstPublishedAt = readFirstPublishedAt(source);
  // Publications have no images of their own in GOV.UK's schema.
  const { images: _none, ...parts } = readStoryParts(source);
  return defined(
    withUsualPath<Strategy>({
      kind: 'strategy',
      ...identity,
      title: titleIn(source, identity.slug),
      summary: filledTextOf(source['description']),
      body: bodyOf(objectOf(source['details'])['body']),
      publishedOn: firstPublishedAt === undefined ? undefined : dayOf(firstPublishedAt),
      updatedAt: notBefore(firstPublishedAt, momentIn(source['public_updated_at'])),
      ...parts,
    }),
  );
}
