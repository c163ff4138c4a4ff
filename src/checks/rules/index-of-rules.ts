import type { Rule } from '../rule.js';
import { bodyFindings, sharedEmbeds } from './body-findings.js';
import { controlCharacters } from './control-characters.js';
import { datesInOrder } from './dates-in-order.js';
import { attachmentsEmbedded, imagesShown } from './embedded.js';
import { eraOfDocument, notBackdated } from './era-of-document.js';
import { erasInOrder } from './eras-in-order.js';
import { filesThere } from './files-there.js';
import { knownAnchors } from './known-anchors.js';
import { knownPages } from './known-pages.js';
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
  imagesShown,
  attachmentsEmbedded,
  sharedEmbeds,
  knownAnchors,
  uniqueDocuments,
  knownReferences,
  knownPages,
  filesThere,
  eraOfDocument,
  notBackdated,
  erasInOrder,
  rolesHeld,
  organisationsThere,
  translationsAgree,
  strandsReported,
];
