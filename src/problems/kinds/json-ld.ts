import { describeValue, showValue } from '../describe-value.js';
import type { ProblemKind } from '../kind.js';

const vocabulary =
  'Source: schema.org release 30.0 (https://schema.org/docs/schemas.html). Search engines pass over what they do not know without a word.';

const standard =
  'Source: JSON-LD 1.1, W3C Recommendation of 16 July 2020 (https://www.w3.org/TR/json-ld11/).';

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`);

/** A page without JSON-LD. */
export const noJsonLd: ProblemKind<unknown> = {
  code: 'json-ld-missing',
  severity: 'warning',
  summary: 'A page that holds no JSON-LD',
  advice:
    'JSON-LD stands in `<script type="application/ld+json">`. A script that another script writes into the page later is not seen here.',
  message: () => 'This page has no script of the type `application/ld+json`.',
};

/** A document whose terms no context explains. */
export const noContext: ProblemKind<unknown> = {
  code: 'json-ld-no-context',
  severity: 'error',
  summary: 'JSON-LD without a context',
  advice: `Without \`"@context": "https://schema.org"\` the terms mean nothing. ${standard}`,
  message: () => 'Add `"@context": "https://schema.org"`. Without it the terms mean nothing.',
};

/** A context that is somewhere else. */
export const unreadableContext: ProblemKind<{ context: unknown }> = {
  code: 'json-ld-unreadable-context',
  severity: 'info',
  summary: 'A context that is not looked at',
  advice:
    'A check never touches the network. Terms that may come from this context are not judged; those of schema.org by whole address or prefix are.',
  message: ({ context }) =>
    `The context ${describeValue(context)} is not fetched, so its terms are not checked.`,
};

/** A context inside a node. */
export const nestedContext: ProblemKind<unknown> = {
  code: 'json-ld-nested-context',
  severity: 'warning',
  summary: 'A context inside a node',
  advice: `One context at the top is enough, and some readers look at no other. ${standard}`,
  message: () => 'Delete this `@context`. One at the top of the document is enough.',
};

/** Something that JSON-LD does not allow where it stands. */
export const misshapen: ProblemKind<{ expected: string; found: unknown }> = {
  code: 'json-ld-shape',
  severity: 'error',
  summary: 'Something that JSON-LD does not allow where it stands',
  advice: `A document is an object or a list of objects; an \`@id\` is a text, and so is every \`@type\`. ${standard}`,
  message: ({ expected, found }) => `This must be ${expected}. It is ${describeValue(found)}.`,
};

/** A key that no context explains. */
export const droppedTerm: ProblemKind<{ term: string }> = {
  code: 'json-ld-dropped-term',
  severity: 'error',
  summary: 'A term that no context explains',
  advice: `Processors drop a term that no context explains, with all that stands under it. ${standard}`,
  message: ({ term }) => `No context says what \`${term}\` means, so it is dropped.`,
};

/** A type that schema.org does not have. */
export const unknownType: ProblemKind<{ type: string; nearest: string | undefined }> = {
  code: 'json-ld-unknown-type',
  severity: 'error',
  summary: 'A type that does not exist',
  advice: `Names of types begin with a capital, and capitals count. ${vocabulary}`,
  message: ({ type, nearest }) => `Schema.org has no type \`${type}\`.${meant(nearest)}`,
};

/** A property that schema.org does not have. */
export const unknownProperty: ProblemKind<{ property: string; nearest: string | undefined }> = {
  code: 'json-ld-unknown-property',
  severity: 'error',
  summary: 'A property that does not exist',
  advice: `Names of properties begin in lower case, and capitals count: \`headline\`, not \`headLine\`. ${vocabulary}`,
  message: ({ property, nearest }) => `Schema.org has no property \`${property}\`.${meant(nearest)}`,
};

/** A term that another one took the place of. */
export const supersededTerm: ProblemKind<{ term: string; successor: string }> = {
  code: 'json-ld-superseded-term',
  severity: 'warning',
  summary: 'A term that another one took the place of',
  advice: `The old term still means what it meant, but new readers may not know it. ${vocabulary}`,
  message: ({ term, successor }) => `\`${term}\` gave way to \`${successor}\`. Write that instead.`,
};

/** A node without a type. */
export const untypedNode: ProblemKind<unknown> = {
  code: 'json-ld-untyped-node',
  severity: 'warning',
  summary: 'A node without a type',
  advice: `What a node is, is said by \`@type\`. Without one search engines pass over it. ${vocabulary}`,
  message: () => 'Add `@type` to this object, which says what it is.',
};

/** A property that the node's types do not have. */
export const outOfDomain: ProblemKind<{ property: string; types: string[]; domains: readonly string[] }> = {
  code: 'json-ld-domain',
  severity: 'warning',
  summary: 'A property that the type does not have',
  advice: `Each property belongs to certain types and those below them. ${vocabulary}`,
  message: ({ property, types, domains }) =>
    `\`${property}\` is no property of ${types.join(' or ')}, but of ${someOf(domains)}.`,
};

/** A value of a kind that the property does not take. */
export const outOfRange: ProblemKind<{ property: string; found: string; ranges: readonly string[] }> = {
  code: 'json-ld-range',
  severity: 'warning',
  summary: 'A value that the property does not take',
  advice: `Each property takes values of certain types and those below them. ${vocabulary}`,
  message: ({ property, found, ranges }) => `\`${property}\` takes ${someOf(ranges)}, not ${found}.`,
};

/** A date that is none. */
export const wrongDate: ProblemKind<{ property: string; found: string }> = {
  code: 'json-ld-date',
  severity: 'error',
  summary: 'A date that is none',
  advice:
    'Dates are ISO 8601: a day `2015-03-23` that is in the calendar, or a moment `2015-03-23T09:30:00+00:00`. Source: https://schema.org/DateTime.',
  message: ({ property, found }) =>
    `\`${property}\` is ${showValue(found)}. Write a day such as 2015-03-23, or a moment such as 2015-03-23T09:30:00+00:00.`,
};

/** A web address that is none. */
export const wrongUrl: ProblemKind<{ property: string; found: string }> = {
  code: 'json-ld-url',
  severity: 'error',
  summary: 'An address that is none of the web',
  advice: `Write the whole address, from \`https://\`. A \`javascript:\` or \`data:\` address is refused. ${vocabulary}`,
  message: ({ property, found }) =>
    `\`${property}\` is ${showValue(found)}. Write a web address that starts with https://.`,
};

/** An address that is not whole. */
export const relativeUrl: ProblemKind<{ property: string; found: string }> = {
  code: 'json-ld-relative-url',
  severity: 'warning',
  summary: 'An address that is not whole',
  advice: `What an address without a host means depends on the page that it is read from. ${standard}`,
  message: ({ property, found }) =>
    `\`${property}\` is ${showValue(found)}. Write the whole address, from https://.`,
};

/** A value that is no member of the enumeration that the property takes. */
export const wrongMember: ProblemKind<{
  property: string;
  found: string;
  enumeration: string;
  nearest: string | undefined;
}> = {
  code: 'json-ld-enumeration-member',
  severity: 'warning',
  summary: 'A value that is no member of its enumeration',
  advice: `Some properties take one of a list of values, each with an address at schema.org. ${vocabulary}`,
  message: ({ property, found, enumeration, nearest }) =>
    `\`${property}\` takes a member of ${enumeration}, and ${showValue(found)} is none.${meant(nearest)}`,
};

/** A property that says nothing. */
export const emptyValue: ProblemKind<{ property: string }> = {
  code: 'json-ld-empty-value',
  severity: 'warning',
  summary: 'A property that says nothing',
  advice: 'Leave out what is not known. An empty text may be shown as it is.',
  message: ({ property }) => `Delete \`${property}\`, which is empty.`,
};

/** A reference to a node that is not there. */
export const danglingId: ProblemKind<{ id: string; nearest: string | undefined }> = {
  code: 'json-ld-dangling-id',
  severity: 'warning',
  summary: 'A reference to a node that is not there',
  advice: `A reference by \`@id\` finds only what stands on the same page: search engines do not follow it elsewhere. ${standard}`,
  message: ({ id, nearest }) => `Nothing here has the \`@id\` ${showValue(id)}.${meant(nearest)}`,
};

/** Two nodes of one id. */
export const duplicateId: ProblemKind<{ id: string }> = {
  code: 'json-ld-duplicate-id',
  severity: 'warning',
  summary: 'Two nodes of one `@id`',
  advice: `Readers put nodes of one \`@id\` together, so that values that differ become two values of one thing. ${standard}`,
  message: ({ id }) => `A node before this one has the \`@id\` ${showValue(id)} too. Put the two together.`,
};

/** Lists names, the first few of many. */
function someOf(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
