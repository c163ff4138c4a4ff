import type { ProblemKind } from '../kind.js';
import { nounOf } from './reference.js';

/** Two documents of one kind, slug and locale. */
export const duplicateDocument: ProblemKind<{ kind: string; slug: string; locale: string }> = {
  code: 'duplicate-document',
  severity: 'error',
  summary: 'Two documents of one kind, slug and locale',
  advice: 'Kind, slug and locale tell documents apart. Rename one of the two, or delete it.',
  message: ({ kind, slug, locale }) =>
    `Another ${nounOf(kind)} has the slug \`${slug}\`${locale === 'en' ? '' : ` and the locale \`${locale}\``} already. Rename or delete one of the two.`,
};

/** Two documents at one address. */
export const duplicateBasePath: ProblemKind<{ basePath: string; other: string }> = {
  code: 'duplicate-base-path',
  severity: 'error',
  summary: 'Two documents at one address',
  advice: 'A build writes one page for each address. Change `basePath` or the slug of one of the two.',
  message: ({ basePath, other }) =>
    `The address \`${basePath}\` belongs to ${other} too. Give one of them another.`,
};

/** Two documents with one content id that are not translations of each other. */
export const duplicateContentId: ProblemKind<{ contentId: string; other: string }> = {
  code: 'duplicate-content-id',
  severity: 'error',
  summary: 'Two documents with one content id',
  advice: 'Only translations share a content id. Delete the field to have one made from the address.',
  message: ({ contentId, other }) =>
    `The content id \`${contentId}\` belongs to ${other} too. Give one of them another.`,
};

/** A government era that was not in office on the day of the document. */
export const wrongEra: ProblemKind<{ era: string; day: string; right: string | undefined }> = {
  code: 'wrong-era',
  severity: 'error',
  summary: 'A government that was not in office on the day',
  advice: 'Correct `governmentEra` or the day. Without the field the government is found from the day.',
  message: ({ era, day, right }) =>
    `\`${era}\` was not in office on ${day}.${right ? ` It was \`${right}\`.` : ''}`,
};

/** The government before or after the one at hand, as the register or another file gives it. */
interface Neighbour {
  slug: string;
  startedOn: string;
  endedOn?: string | undefined;
}

/** Two eras that overlap. */
export const overlappingEras: ProblemKind<{ other: Neighbour; isNext: boolean }> = {
  code: 'overlapping-eras',
  severity: 'error',
  summary: 'Two governments in office at once',
  advice:
    'An era ends on the day on which the next one starts, or the day before. A hand-over day belongs to the incoming government.',
  message({ other: { slug, startedOn, endedOn }, isNext }) {
    if (isNext)
      return `This government is still in office when \`${slug}\` starts on ${startedOn}. Correct \`endedOn\`.`;
    return endedOn === undefined
      ? `\`${slug}\` is in office since ${startedOn} and has no end. Correct \`startedOn\`, or give the other one an end.`
      : `\`${slug}\` is in office until ${endedOn}. Correct \`startedOn\`.`;
  },
};

/** Days between two eras. */
export const gapBetweenEras: ProblemKind<{ other: Neighbour; isNext: boolean }> = {
  code: 'gap-between-eras',
  severity: 'warning',
  summary: 'Days without a government',
  advice: 'There is a government at all times. Correct the last day of one or the first day of the next.',
  message: ({ other: { slug, startedOn, endedOn }, isNext }) =>
    isNext
      ? `No government is in office from the end of this one until \`${slug}\` starts on ${startedOn}.`
      : `No government is in office from the end of \`${slug}\` on ${endedOn} until this one starts.`,
};

/** A role that none of the people of a story held on its day. */
export const roleNotHeld: ProblemKind<{ role: string; day: string; holder: string | undefined }> = {
  code: 'role-not-held',
  severity: 'warning',
  summary: 'A role that none of the people named held on the day',
  advice: 'Correct the role, the person, or the days of the appointment.',
  message: ({ role, day, holder }) =>
    `None of the people named here was \`${role}\` on ${day}.${holder ? ` It was \`${holder}\`.` : ''}`,
};

/** A strand without its strategy. */
export const strandWithoutStrategy: ProblemKind<unknown> = {
  code: 'strand-without-strategy',
  severity: 'error',
  summary: 'A strand without its strategy',
  advice: 'A strand is a part of a strategy. Its field `strategy` holds the slug of that strategy.',
  message: () => 'Add `strategy` to this strand: the slug of the strategy that it is a part of.',
};

/** A field in which a translation differs from its original. */
export const translationDiffers: ProblemKind<{ field: string; original: string }> = {
  code: 'translation-differs',
  severity: 'warning',
  summary: 'A translation that differs from its original in a fact',
  advice: 'Words are translated, facts are not: dates, references and types are the same in all languages.',
  message: ({ field, original }) =>
    `\`${field}\` differs from the ${original} document. A translation has the same facts.`,
};

/** A document published before or after its organisation existed. */
export const organisationNotThere: ProblemKind<{ organisation: string; day: string; reason: string }> = {
  code: 'organisation-not-there',
  severity: 'warning',
  summary: 'A document from a time when its organisation was not there',
  advice: 'Correct the day, or name the organisation that did its work then.',
  message: ({ organisation, day, reason }) => `\`${organisation}\` was not there on ${day}: it ${reason}.`,
};

/** A document dated into the time of an earlier government. */
export const backdated: ProblemKind<{ day: string; era: string }> = {
  code: 'backdated',
  severity: 'warning',
  summary: 'A document dated into the time of an earlier government',
  advice:
    'GOV.UK shows political documents of an earlier government in history mode, and only few people may edit them then. Check the day. The rule is off unless it is switched on, since every archive would be full of it.',
  message: ({ day, era }) =>
    `${day} was in the time of \`${era}\`: once published, this is shown as history. Check the day.`,
};

/** A strand on which no story reports. */
export const unreportedStrand: ProblemKind<{ title: string; strategy: string }> = {
  code: 'unreported-strand',
  severity: 'info',
  summary: 'A strand on which no story reports',
  advice:
    'A story reports on a strand in a list item that opens “Under Pursue, …”, or in the section under a heading that names it.',
  message: ({ title, strategy }) =>
    `Stories about \`${strategy}\` report on other strands, and none on ${title}.`,
};
