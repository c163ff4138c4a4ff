import { StrategyStrand } from '../../models/strategy-strand.js';
import type { StrategyStrand as StrategyStrandType } from '../../types/strategy-strand.js';
import type { JsonObject } from '../keep/json.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { slugsOf } from './links.js';
import { bodyOf, defined, objectOf, textOf, valueFor } from './values.js';

/** Reads a strand from its item, or from a link to it. */
export function readStrategyStrand(source: JsonObject): StrategyStrandType {
  const identity = readIdentity(source);
  const details = objectOf(source['details']);
  const links = objectOf(source['links']);
  return defined(
    withUsualPath<StrategyStrandType>({
      kind: 'strategy-strand',
      ...identity,
      strategy: slugsOf(links['strategy'], 'strategy')?.[0],
      title: titleIn(source, identity.slug),
      aim: textOf(details['aim']),
      body: bodyOf(details['body']),
      position: valueFor(StrategyStrand.shape.position, details['position']),
      organisations: slugsOf(links['organisations'], 'organisation'),
    }),
  );
}
