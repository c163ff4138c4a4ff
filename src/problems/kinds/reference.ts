import { showValue } from '../describe-value.js';
import type { ProblemKind } from '../kind.js';

const nounOfKind: Readonly<Record<string, string>> = {
  'news-story': 'story',
  organisation: 'organisation',
  'government-era': 'government',
  strategy: 'strategy',
  'strategy-strand': 'strand',
  person: 'person',
  role: 'role',
};

/** Names a kind of content in a sentence. */
export function nounOf(kind: string): string {
  return nounOfKind[kind] ?? 'document';
}

/** A reference to a document that is not there. */
export const unknownReference: ProblemKind<{ kind: string; slug: string; nearest: string | undefined }> = {
  code: 'unknown-reference',
  severity: 'error',
  summary: 'A reference to a document that is not there',
  advice:
    'A reference is the slug of a document of the right kind: `organisations: [home-office]` means the file `organisations/home-office.md`. Correct the slug, or add the document.',
  message: ({ kind, slug, nearest }) =>
    `No ${nounOf(kind)} has the slug ${showValue(slug)}.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};

/** A slug that a list of references has twice. */
export const repeatedReference: ProblemKind<{ field: string; slug: string }> = {
  code: 'repeated-reference',
  severity: 'warning',
  summary: 'A slug that a list has twice',
  advice: 'Delete one of the two.',
  message: ({ field, slug }) => `\`${field}\` names \`${slug}\` a second time. Delete one of the two.`,
};
