import type { Rule } from '../rule.js';
import { bodyFindings, sharedEmbeds } from './body-findings.js';
import { controlCharacters } from './control-characters.js';
import { datesInOrder } from './dates-in-order.js';
import { eraOfDocument, notBackdated } from './era-of-document.js';
import { erasInOrder } from './eras-in-order.js';
import { knownAnchors } from './known-anchors.js';
import { knownReferences } from './known-references.js';
import { organisationOfStory } from './organisation-of-story.js';
import { organisationsThere } from './organisations-there.js';
import { repeatedReferences } from './repeated-references.js';
import { rolesHeld } from './roles-held.js';
import { strandsHaveStrategy, strandsReported } from './strands.js';
import { translationsAgree } from './translations-agree.js';
import { uniqueDocuments } from './unique-documents.js';

/** The rules of integrity: references, identity, dates, markup. */
export const integrityRules: ReadonlyArray<Rule> = [
  organisationOfStory,
  datesInOrder,
  controlCharacters,
  repeatedReferences,
  strandsHaveStrategy,
  bodyFindings,
  sharedEmbeds,
  knownAnchors,
  uniqueDocuments,
  knownReferences,
  eraOfDocument,
  notBackdated,
  erasInOrder,
  rolesHeld,
  organisationsThere,
  translationsAgree,
  strandsReported,
];
