import { parseBody } from '../body/parse-body.js';
import { LazyText } from '../catalogue/document-text.js';
import { bodyOptionsOf } from '../catalogue/texts.js';
import type { ParseText } from './rule-document.js';

/** Parses a body for one check and keeps nothing of it: a catalogue of parsed bodies can be far larger than its text. */
export const parseText: ParseText = (body, owner) => new LazyText(parseBody(body, bodyOptionsOf(owner)));
