import { parseBody } from '../body/parse-body.js';
import { bodyOptionsOf, type SharedEmbeds } from '../catalogue/body-options.js';
import { LazyText } from '../catalogue/document-text.js';
import type { ParseText } from './rule-document.js';

/** A document by itself knows nothing of the contacts and pages that other documents hold. */
const nothingShared: SharedEmbeds = { contacts: [], links: [] };

/** Parses a body for one check and keeps nothing of it: a catalogue of parsed bodies can be far larger than its text. */
export const parseText: ParseText = (body, owner) =>
  new LazyText(parseBody(body, bodyOptionsOf(owner, nothingShared)));
