import type { ProblemKind } from '../../../problems/kind.js';
import {
  misnamedOrganisations,
  organisationInitials,
  singularOrganisations,
} from '../data/organisation-names.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { eachWord, wordSet } from '../text/words.js';
import { textRule } from '../text-rule.js';

const article: ProblemKind<{ letters: string }> = {
  code: 'organisation-article',
  severity: 'warning',
  summary: 'No “the” stands before the initials of an organisation.',
  advice:
    'Write “the Ministry of Defence” but “MOD”. Before a noun “the” is right: “the MOD site”. `--fix` takes it away.',
  message: ({ letters }) => `Leave “the” out before “${letters}”.`,
};

const verb: ProblemKind<{ name: string; found: string; instead: string }> = {
  code: 'organisation-verb',
  severity: 'warning',
  summary: 'An organisation takes a singular verb.',
  advice: 'Write “the Home Office is”. `--fix` writes the singular.',
  message: ({ name, found, instead }) =>
    `Write “${instead}” instead of “${found}”: ${name} is one organisation.`,
};

const misnamed: ProblemKind<{ found: string; instead: string }> = {
  code: 'organisation-name',
  severity: 'warning',
  summary: 'An organisation has its own name.',
  advice:
    'Names of departments are easily confused: one is “for” Education, another “of” Health. `--fix` writes the right name.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const initials = wordSet(Array.from(organisationInitials, (letters) => letters.toLowerCase()));
const lastWords = wordSet(singularOrganisations.map((name) => name.split(' ').at(-1)!.toLowerCase()));
const firstWords = wordSet(
  Array.from(misnamedOrganisations.keys(), (name) => name.split(/[ ,]/)[0]!.toLowerCase()),
);

/** What stands behind initials that are a subject or an object, and no part of a longer name. */
const whole =
  /^(?:[.,;:)\n]|['’]s | (?:is|was|has|had|will|can|could|would|should|must|may|said|says|and|or|to|in|on|for|as|that|which|who|by|with|at|from|helps|provides|publishes|works|wants|plans|welcomes|supports)(?!\p{L})(?! \p{Lu}{2,} ))/u;
/** A name that is the subject of its clause: what is “at the Treasury” or “of the Treasury” has a verb of its own. */
const organisation = new RegExp(
  String.raw`(?:^|[\n.!?:;(] ?|(?<!\p{L})(?:that|but|because|while|whether|although|if|when|where|how|says|said) )(?:[Tt]he )?(${singularOrganisations.join('|')})$`,
  'u',
);
/** A word before a name that makes it that of another country or city: “the Irish Department of Education”. */
const elsewhere = /(?<!\p{L})(?!(?:The|From|To|By|In|At|And|For|With|A) )\p{Lu}[\p{L}.]*(?:['’]s?)? $/u;
const inNorthernIreland = /^,? (?:\(|(?:in|for|of) )?(?:NI|Northern Ireland|\p{Lu}\p{Ll}+)/u;
const wrongName = new RegExp(
  String.raw`^(?:${[...misnamedOrganisations.keys()].join('|')})(?!\p{L}| and Social Care)`,
  'u',
);

/** Longest stretch of text in which a name stands. */
const longestName = 60;

const singular: Record<string, string> = { are: 'is', were: 'was', have: 'has' };

/** Names of departments and agencies, and the words around them. */
export const organisationName = textRule({
  kinds: [misnamed, article, verb],
  triggers: [initials, lastWords, firstWords],
  source: styleGuide('Organisations'),
  right: [body('The Ministry of Defence (MOD) has a plan. MOD is glad, and the MOD site is open.')],
  wrong: [
    body(
      'A letter came from the Department of Education.',
      'A letter came from the Department for Education.',
    ),
    body('The Home Office are glad.', 'The Home Office is glad.'),
  ],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, initials, (_word, start, end) => {
      const letters = plain.slice(start, end);
      const isSubject = /(?:^|[^\p{L}])the $/u.test(plain.slice(Math.max(0, start - 5), start));
      if (!organisationInitials.has(letters) || !isSubject) return;
      if (!whole.test(plain.slice(end, end + longestName))) return;
      const fix = { description: 'Leave “the” out', text: letters };
      report(article, { letters }, { start: start - 'the '.length, end, fix });
    });
    eachWord(prose, lastWords, (_word, start, end) => {
      const found = /^ (are|were|have)(?!\p{L})/u.exec(plain.slice(end, end + 6))?.[1];
      if (found === undefined) return;
      const name = organisation.exec(plain.slice(Math.max(0, end - longestName), end))?.[1];
      if (name === undefined) return;
      const instead = singular[found]!;
      const fix = { description: `Write “${instead}”`, text: instead };
      report(verb, { name, found, instead }, { start: end + 1, end: end + 1 + found.length, fix });
    });
    eachWord(prose, firstWords, (_word, start) => {
      const found = wrongName.exec(plain.slice(start, start + longestName))?.[0];
      if (found === undefined) return;
      const end = start + found.length;
      if (elsewhere.test(plain.slice(Math.max(0, start - 20), start))) return;
      if (inNorthernIreland.test(plain.slice(end, end + 20))) return;
      // “Home office equipment” is about offices at home.
      if (found.endsWith(' office') && !/[Tt]he $/.test(plain.slice(Math.max(0, start - 4), start))) return;
      const instead = misnamedOrganisations.get(found)!;
      const fix = { description: `Write “${instead}”`, text: instead };
      report(misnamed, { found, instead }, { start, end, fix });
    });
  },
});
