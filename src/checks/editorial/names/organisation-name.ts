import type { ProblemKind } from '../../../problems/kind.js';
import {
  misnamedOrganisations,
  organisationInitials,
  singularOrganisations,
} from '../data/organisation-names.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
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

const withArticle = new RegExp(
  String.raw`(?<!\p{L})([Tt]he )(${[...organisationInitials].join('|')})(?=[.,;:)]|['’]s |\n| (?:is|was|has|had|will|can|could|would|should|must|may|said|says|and|or|to|in|on|for|as|that|which|who|by|with|at|from|helps|provides|publishes|works|wants|plans|welcomes|supports)(?!\p{L})(?! \p{Lu}{2,} ))`,
  'gu',
);
const pluralVerb = new RegExp(
  String.raw`(?<!(?:and|or|,|&) (?:the )?)(?<!\p{L})(${singularOrganisations.join('|')}) (are|were|have)(?!\p{L})`,
  'gu',
);
const wrongName = new RegExp(
  String.raw`(?<!\p{L})(?:${[...misnamedOrganisations.keys()].join('|')})(?!\p{L}| and Social Care)`,
  'gu',
);

const singular: Record<string, string> = { are: 'is', were: 'was', have: 'has' };

/** Names of departments and agencies, and the words around them. */
export const organisationName = textRule({
  kinds: [misnamed, article, verb],
  source: styleGuide('Organisations'),
  right: [body('The Ministry of Defence (MOD) has a plan. MOD is glad, and the MOD site is open.')],
  wrong: [
    body(
      'A letter came from the Department of Education.',
      'A letter came from the Department for Education.',
    ),
    body('The Home Office are glad.', 'The Home Office is glad.'),
  ],
  check({ plain }, report) {
    if (/[Tt]he [A-Z]\w?[A-Z]/.test(plain)) {
      for (const { 0: found, 1: the, 2: letters, index } of plain.matchAll(withArticle)) {
        if (the!.startsWith('T')) continue;
        const fix = { description: 'Leave “the” out', text: letters! };
        report(article, { letters: letters! }, { start: index, end: index + found.length, fix });
      }
    }
    for (const { 0: match, 1: name, 2: found, index } of plain.matchAll(pluralVerb)) {
      const start = index + match.length - found!.length;
      const instead = singular[found!]!;
      const fix = { description: `Write “${instead}”`, text: instead };
      report(verb, { name: name!, found: found!, instead }, { start, end: index + match.length, fix });
    }
    for (const { 0: found, index } of plain.matchAll(wrongName)) {
      const instead = misnamedOrganisations.get(found)!;
      const fix = { description: `Write “${instead}”`, text: instead };
      report(misnamed, { found, instead }, { start: index, end: index + found.length, fix });
    }
  },
});
